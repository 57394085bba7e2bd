"""Monitoring: the figures of a school or of the whole municipality."""
