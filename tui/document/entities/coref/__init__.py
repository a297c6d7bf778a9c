"""Coreference: names to clusters, one an entity, by a sieve of passes."""
