"""Entities: text to names, names to the entities that they name."""
