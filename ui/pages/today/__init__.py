"""Today: what waits, what comes, how things stand."""
