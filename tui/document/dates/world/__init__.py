"""Dates of other languages and calendars as English texts quote them, or as whole texts print them."""
