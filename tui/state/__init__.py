"""State that outlives a run: what the reader remembers and the log of failures, in the folders that XDG names."""
