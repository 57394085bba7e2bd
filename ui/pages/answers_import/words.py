"""States of rows as people read them, with their icons and tones."""

from typing import NamedTuple

from ui.i18n import translate
from zima_desktop.domain.answer_tables import RowState
from zima_desktop.domain.people import Group, Person


class Sign(NamedTuple):
    icon: str
    tone: str


SIGNS = {
    RowState.NEW: Sign("user-check", "ok"),
    RowState.CHANGED: Sign("pencil", "info"),
    RowState.SAME: Sign("equal", "neutral"),
    RowState.EMPTY: Sign("circle-dashed", "neutral"),
    RowState.DOUBTFUL: Sign("circle-question-mark", "warn"),
    RowState.UNKNOWN: Sign("user-x", "warn"),
    RowState.ERROR: Sign("circle-alert", "bad"),
}


def state_word(state: RowState) -> str:
    """The word of a counter and of a chip."""
    return {
        RowState.NEW: translate("AnswersWords", "new"),
        RowState.CHANGED: translate("AnswersWords", "will change"),
        RowState.SAME: translate("AnswersWords", "in the base"),
        RowState.EMPTY: translate("AnswersWords", "without answers"),
        RowState.DOUBTFUL: translate("AnswersWords", "doubtful"),
        RowState.UNKNOWN: translate("AnswersWords", "unknown"),
        RowState.ERROR: translate("AnswersWords", "with an error"),
    }[state]


def described(person: Person) -> str:
    """A person with what tells namesakes apart."""
    group = person.group.name.printed if person.group is not None else translate("AnswersWords", "no class")
    born = f"{person.birth_date:%d.%m.%Y}" if person.birth_date else None
    number = translate("AnswersWords", "file No. {number}").format(number=person.external_number)
    parts = (person.name.full, group, born, number if person.external_number else None)
    return ", ".join(part for part in parts if part)


def group_options(groups: tuple[Group, ...]) -> list[tuple[object, str]]:
    """Classes to choose from; None: the table names them itself."""
    named: list[tuple[object, str]] = [(group.id, group.name.printed) for group in groups]
    return [(None, translate("AnswersWords", "as the table says")), *named]
