"""Sequence tagger: candidate spans of tokens to a BIO label for each token, by a linear-chain CRF."""
