"""The window before a workspace is open: welcome, create, unlock, recover. Imports nothing heavy."""
