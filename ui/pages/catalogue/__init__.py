"""The page of professions: cards to look through, one in full, lists in and out."""
