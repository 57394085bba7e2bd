"""The settings: appearance, organisation, keys, copies, history, and what the program is made of."""
