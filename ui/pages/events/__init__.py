"""The page of events of the school year and of who was there."""
