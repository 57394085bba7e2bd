"""Sentences for failures, one module an area: class of error -> its three lines."""
