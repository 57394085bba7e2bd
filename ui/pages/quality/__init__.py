"""How well an instrument measures in this base."""
