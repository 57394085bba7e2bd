"""Russian content shipped with the program: where it lies, how it is read and checked."""

from zima_desktop.content.checks import check_instrument
from zima_desktop.content.forms import form_from_json, form_to_json
from zima_desktop.content.location import content_root
from zima_desktop.content.reading import load_instrument, parse_instrument, shipped_instruments
from zima_desktop.content.suggestions import suggestions

__all__ = [
    "check_instrument",
    "content_root",
    "form_from_json",
    "form_to_json",
    "load_instrument",
    "parse_instrument",
    "shipped_instruments",
    "suggestions",
]
