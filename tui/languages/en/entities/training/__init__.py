"""Training for English: where its word lists and corpora come from. Not in the wheel."""
