"""The wizard that takes in an instrument: file, check, samples, one sheet by hand, into use."""
