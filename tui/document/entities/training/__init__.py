"""Training: corpora and word lists to the tables that ship. Not in the wheel."""
