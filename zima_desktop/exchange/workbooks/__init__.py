"""Spreadsheets of strangers: guarded, sniffed and read in a process of their own."""
