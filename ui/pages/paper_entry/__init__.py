"""Typing paper sheets in: one key an item, a running check, blind second entry, doubtful marks."""
