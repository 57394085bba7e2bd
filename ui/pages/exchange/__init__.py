"""Data exchange: handing over at an organisation, taking in at the coordinator."""
