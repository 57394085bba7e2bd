"""The catalogue and the demand list as workbooks: out, and back in without a change."""

from zima_desktop.exchange.catalogue.demand import demand_tables, read_demand
from zima_desktop.exchange.catalogue.reading import read_catalogue
from zima_desktop.exchange.catalogue.writing import catalogue_tables

__all__ = ["catalogue_tables", "demand_tables", "read_catalogue", "read_demand"]
