"""Syntax: the words of a sentence with their parts of speech, its phrases, and its clauses."""
