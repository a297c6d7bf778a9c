"""Events: sentences, dates and entities to a timeline."""
