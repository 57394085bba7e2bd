"""The page of today: what waits for a hand, what comes next, how the school stands."""
