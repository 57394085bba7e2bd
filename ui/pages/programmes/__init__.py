"""Programmes of study and places of the catalogue: the lists of all, and their forms."""
