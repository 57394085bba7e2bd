"""The core of Zima Desktop: everything the program knows, without a window."""
