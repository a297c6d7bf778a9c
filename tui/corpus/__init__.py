"""Many texts as one library: joined to one Document, with one timeline and one list of names."""
