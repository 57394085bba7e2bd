"""Teacher mode: a session led from its file, without the base and its password."""
