"""What outlives a run: settings and reading positions, in the folders that XDG names."""
