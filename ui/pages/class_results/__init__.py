"""The results of a class with one instrument: who leads where, what is doubtful, who is missing."""
