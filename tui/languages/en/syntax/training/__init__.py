"""What the English syntax tables are made with."""
