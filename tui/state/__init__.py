"""What outlives a run: what the reader remembers, in the folders that XDG names."""
