"""The words of the command line, one module an area."""
