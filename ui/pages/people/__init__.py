"""The page of people: one table with a filter bar."""
