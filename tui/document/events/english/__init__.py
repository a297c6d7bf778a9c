"""English words that events are read by: verbs and their auxiliaries, clause openers, cues of what did not happen."""
