"""Whether somebody may be tested by name: without consent P1 a code stands in the place of the name."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.store import consents
from zima_desktop.store.transaction import get_setting, put_setting

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection
    from zima_desktop.store.transaction import Transaction

_SETTING = "consent.testing"


def testing_needs_consent(connection: "Connection") -> bool:
    """«Требовать согласие на тестирование»; a workspace from before knows of no such rule."""
    return get_setting(connection, _SETTING) == "yes"


def set_testing_needs_consent(connection: "Connection", on: bool) -> None:
    put_setting(connection, _SETTING, "yes" if on else "no")


def unnamed(connection: "Connection", persons: Collection[PersonId], on: date) -> frozenset[PersonId]:
    """Those of `persons` whose name may not stand on a test, nor a result be kept under it."""
    if not testing_needs_consent(connection):
        return frozenset()
    agreed = consents.people_with(connection, Purpose.COUNSELLING, on)
    return frozenset(person for person in persons if person not in agreed)


def refuse_unnamed(tx: "Transaction", persons: Collection[PersonId], on: date) -> None:
    """Raises InvalidValue while one of them has no consent to be tested."""
    waiting = unnamed(tx.connection, persons, on)
    if waiting:
        rows = consents.register(tx.connection, None, on, waiting)
        names = ", ".join(row.name for row in rows[:3])
        raise InvalidValue("person", names, "no_consent")
