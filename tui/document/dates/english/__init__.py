"""English: the words of time and the rules that put them together, as data. Another language is another such folder."""
