"""Whom a dialog is about: the names of a few, the number of many."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.i18n import translate
from zima_desktop.domain.ids import PersonId

if TYPE_CHECKING:
    from zima_desktop.services.people import PeopleService

NAMED = 3


def who(people: "PeopleService", persons: Sequence[PersonId]) -> str:
    """The empty text for nobody."""
    if len(persons) > NAMED:
        return translate("Who", "%n person(s)", None, len(persons))
    return ", ".join(people.person(person).name.short for person in persons)
