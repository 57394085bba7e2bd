"""The three tables of the wizard: classes, the people of one, and those who are not moved."""

from ui.i18n import translate
from ui.models import Cell, ChipCell, Column
from ui.pages.rollover.words import FATE_SIGNS, class_note, fate_text, person_note
from ui.signs import said
from zima_desktop.content.words import word
from zima_desktop.domain.labels import group_sort_key
from zima_desktop.domain.rollover import ClassMove, Fate, PersonMove


def class_columns() -> tuple[Column[ClassMove], ...]:
    """The class, what becomes of it, and who of it meets another fate."""
    return (
        Column(
            "class",
            translate("RolloverColumns", "Class"),
            lambda move: move.group.name.printed,
            sort=lambda move: group_sort_key(move.group.name),
            cell=Cell.STRONG,
            payload=lambda move: _people(len(move.people)),
            width=104,
            stretch=1,
        ),
        Column(
            "fate",
            translate("RolloverColumns", "What becomes of it"),
            lambda move: fate_text(move.choice),
            cell=Cell.CHIP,
            payload=lambda move: ChipCell(*FATE_SIGNS[move.choice.fate]),
            width=176,
            stretch=1,
        ),
        Column(
            "others",
            translate("RolloverColumns", "Exceptions"),
            class_note,
            sort=lambda move: len(move.people) - move.count(move.choice.fate),
            width=150,
            stretch=2,
            drop=1,
        ),
    )


def person_columns() -> tuple[Column[PersonMove], ...]:
    """One person of the chosen class; those decided by hand are marked."""
    return (
        Column(
            "name",
            translate("RolloverColumns", "Name"),
            lambda move: move.candidate.name.short,
            sort=lambda move: move.candidate.name.short.casefold(),
            cell=Cell.STRONG,
            payload=lambda move: person_note(move) or None,
            width=170,
            stretch=2,
        ),
        Column(
            "fate",
            translate("RolloverColumns", "What becomes of them"),
            lambda move: fate_text(move.choice),
            sort=lambda move: list(Fate).index(move.choice.fate),
            cell=Cell.CHIP,
            payload=lambda move: ChipCell(*FATE_SIGNS[move.choice.fate]),
            width=176,
            stretch=1,
        ),
    )


def stuck_columns() -> tuple[Column[PersonMove], ...]:
    """Who is not moved, why, and what to do."""
    return (
        Column(
            "name",
            translate("RolloverColumns", "Name"),
            lambda move: move.candidate.name.short,
            cell=Cell.STRONG,
            payload=lambda move: move.candidate.group.name.printed,
            width=190,
            stretch=1,
        ),
        Column(
            "why",
            translate("RolloverColumns", "Why not moved"),
            lambda move: said("obstacle", move.obstacle or ""),
            width=220,
            stretch=1,
        ),
        Column(
            "todo",
            translate("RolloverColumns", "What to do"),
            lambda move: word("obstacle_help", move.obstacle or ""),
            width=260,
            stretch=2,
            drop=1,
        ),
    )


def _people(count: int) -> str:
    return translate("RolloverColumns", "%n person(s)", None, count)
