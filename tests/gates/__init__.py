"""Checks that `dev.py lint` runs beside the tests."""
