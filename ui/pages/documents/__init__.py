"""The page of printed documents: choose, look, issue, print, save."""
