"""Cards that may be one person."""
