"""Lists that colleges send about those who have left school."""

from zima_desktop.exchange.followup.plan import Base, Finder, judged, plan_rows
from zima_desktop.exchange.followup.reading import read_list

__all__ = ["Base", "Finder", "judged", "plan_rows", "read_list"]
