"""The `.zima` package: CSV tables in a ZIP, signed by the school, encrypted to the coordinator."""
