"""The wizard that takes a table of answers into the base: file, check, done."""
