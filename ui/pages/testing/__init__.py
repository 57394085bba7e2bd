"""The page of instruments, sessions and results of a class."""
