"""The tables of the first schema, as they were when it was released."""
