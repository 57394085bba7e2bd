"""The page of one result: how it came about, what it means, the counsellor's word."""
