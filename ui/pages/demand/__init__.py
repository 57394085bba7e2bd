"""The page of demand lists: versions by year, the rows of one, a new one."""
