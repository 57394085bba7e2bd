"""The page of one instrument: what it asks, how it counts, whether it may be used."""
