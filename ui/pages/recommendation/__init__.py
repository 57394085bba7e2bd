"""The page of what might suit one person: groups of equals with reasons, and the counsellor's own word."""
