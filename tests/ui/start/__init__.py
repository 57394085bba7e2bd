"""The window before a workspace is open."""
