"""The wizard that loads a class list: file, columns, check, done."""
