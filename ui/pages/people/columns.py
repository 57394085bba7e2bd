"""What a line of the list of people shows."""

from collections.abc import Callable, Mapping

from ui.i18n import translate
from ui.models import Cell, ChipCell, Column, StepsCell, collation_key
from ui.signs import STATE_SIGNS, STEP_ORDER, dotted, said, scale_token
from zima_desktop.domain.cards import PersonRow
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.ids import TagId
from zima_desktop.domain.people import Category

_BARE = str.maketrans("", "", "« »")
_STATE_RANK = {state: rank for rank, state in enumerate(STATE_SIGNS)}


def person_columns(tags: Callable[[], Mapping[TagId, str]]) -> tuple[Column[PersonRow], ...]:
    """Columns from left to right; the next step leaves a narrow window first. `tags`: names to show."""
    return (*_who(tags), *_standing(), *_dated())


def _who(tags: Callable[[], Mapping[TagId, str]]) -> tuple[Column[PersonRow], ...]:
    return (
        Column(
            "name",
            translate("PeopleColumns", "Name"),
            short_name,
            sort=lambda row: row.sort_key,
            cell=Cell.PERSON,
            payload=lambda row: under_name(row, tags()),
            width=236,
            stretch=2,
        ),
        Column(
            "interest",
            translate("PeopleColumns", "Interests"),
            interest_text,
            sort=lambda row: collation_key(row.interest) if row.interest else None,
            cell=Cell.MARK,
            payload=lambda row: scale_token(row.interest_codes[0]) if row.interest_codes else None,
            width=164,
            stretch=1,
            drop=4,
        ),
    )


def _standing() -> tuple[Column[PersonRow], ...]:
    return (
        Column(
            "state",
            translate("PeopleColumns", "Trajectory"),
            state_text,
            sort=lambda row: _STATE_RANK[row.state],
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(*STATE_SIGNS[row.state]),
            width=160,
        ),
        Column(
            "goal",
            translate("PeopleColumns", "Goal"),
            goal_text,
            sort=lambda row: collation_key(row.goal) if row.goal else None,
            width=184,
            stretch=2,
        ),
        Column(
            "steps",
            translate("PeopleColumns", "Card"),
            steps_text,
            sort=lambda row: len(row.steps),
            cell=Cell.STEPS,
            payload=lambda row: StepsCell(len(row.steps), len(STEP_ORDER)),
            width=112,
            drop=3,
        ),
    )


def _dated() -> tuple[Column[PersonRow], ...]:
    return (
        Column(
            "event",
            translate("PeopleColumns", "Last event"),
            event_text,
            sort=lambda row: row.last_event_on,
            payload=lambda row: format_date(row.last_event_on) if row.last_event_on else None,
            width=190,
            stretch=2,
            drop=2,
        ),
        Column(
            "next",
            translate("PeopleColumns", "Next step"),
            next_text,
            sort=lambda row: row.next_step.due_on if row.next_step else None,
            payload=due_text,
            width=170,
            stretch=2,
            drop=1,
        ),
    )


def short_name(row: PersonRow) -> str:
    return f"{row.family} {row.given}"


def full_name(row: PersonRow) -> str:
    return " ".join(part for part in (row.family, row.given, row.patronymic) if part)


def searched_text(row: PersonRow) -> str:
    """What typing looks into: the whole name, the class, the goal."""
    return f"{full_name(row)} {row.group} {row.group.translate(_BARE)} {row.goal or ''}"


def group_text(row: PersonRow) -> str:
    """The class of a pupil; of everybody else who they are, with the group if there is one."""
    if row.category is Category.PUPIL:
        return row.group or translate("PeopleColumns", "no class")
    return dotted(said("category", row.category), row.group)


def under_name(row: PersonRow, tags: Mapping[TagId, str]) -> str:
    """Class or category, then the ordinary tags."""
    if not row.tags:
        return group_text(row)
    return dotted(group_text(row), ", ".join(sorted(tags[tag] for tag in row.tags if tag in tags)))


def interest_text(row: PersonRow) -> str:
    if row.interest:
        return row.interest
    if row.flat:
        return translate("PeopleColumns", "weakly expressed")
    return translate("PeopleColumns", "no data")


def state_text(row: PersonRow) -> str:
    return said("trajectory_state", row.state)


def goal_text(row: PersonRow) -> str:
    return row.goal or translate("PeopleColumns", "no goal chosen")


def steps_text(row: PersonRow) -> str:
    return translate("PeopleColumns", "{done} of {total}").format(done=len(row.steps), total=len(STEP_ORDER))


def event_text(row: PersonRow) -> str:
    return row.last_event or translate("PeopleColumns", "none yet")


def next_text(row: PersonRow) -> str:
    return row.next_step.text if row.next_step else translate("PeopleColumns", "not agreed")


def due_text(row: PersonRow) -> str | None:
    if row.next_step is None or row.next_step.due_on is None:
        return None
    return translate("PeopleColumns", "by {day}").format(day=format_date(row.next_step.due_on))
