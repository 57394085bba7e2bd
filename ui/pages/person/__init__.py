"""The card of one person."""
