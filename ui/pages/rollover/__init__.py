"""The rollover into a new school year: a wizard of three steps."""
