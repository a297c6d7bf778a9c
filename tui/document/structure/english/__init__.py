"""English words that tell structure: openings of dated entries, abbreviations, captions, credits, boilerplate."""
