"""Sessions and batteries in the window."""
