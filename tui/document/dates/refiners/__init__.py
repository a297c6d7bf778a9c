"""Refiners settle what parsers proposed: each looks at candidates in their context and changes, drops or joins some."""
