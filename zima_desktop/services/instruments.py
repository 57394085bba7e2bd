"""Which instruments can be given in this base: those of the program and those that were taken in."""

from functools import lru_cache
from typing import TYPE_CHECKING

from zima_desktop.content import parse_instrument, shipped_instruments
from zima_desktop.domain.errors import NotFound
from zima_desktop.domain.instruments import Instrument
from zima_desktop.store import library

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


@lru_cache(maxsize=64)
def parsed(body: str) -> Instrument:
    """A version from its canonical text, made once."""
    return parse_instrument(body)


def usable(connection: "Connection", code: str) -> Instrument:
    """The version of this code that new sessions get; raises NotFound."""
    body = library.active_body(connection, code)
    if body is not None:
        return parsed(body)
    for instrument in shipped_instruments():
        if instrument.code == code:
            return instrument
    raise NotFound("instrument", code)


def all_usable(connection: "Connection") -> tuple[Instrument, ...]:
    """The program's own first, in their order, then those that were taken in."""
    shipped = [instrument.code for instrument in shipped_instruments()]
    others = [code for code in library.imported_codes(connection) if code not in shipped]
    return tuple(usable(connection, code) for code in (*shipped, *others))
