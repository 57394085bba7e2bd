"""Words and columns of suggestions: pure functions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.i18n import translate
from ui.models.columns import Cell, Column
from ui.signs import dotted
from zima_desktop.content.recommendation_words import (
    gap_words,
    group_words,
    no_source,
    not_enough,
    shared_words,
)
from zima_desktop.content.words import word
from zima_desktop.domain.catalogue import Field
from zima_desktop.domain.recommendation import (
    Group,
    Reason,
    Recommendation,
    Suggestion,
    SuggestionGroup,
)

if TYPE_CHECKING:
    from zima_desktop.services.recommendation import RecommendationService


FIRST = 3  # reasons on the first line of a row


@dataclass(frozen=True, slots=True)
class Face:
    """A suggestion with its words."""

    suggestion: Suggestion
    field: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    brief: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return self.suggestion.profession.id

    @property
    def title(self) -> str:
        return self.suggestion.profession.title


def face(
    one: Suggestion, fields: Mapping[str, Field], service: "RecommendationService", shared: Sequence[Reason]
) -> Face:
    """Its words; `brief` leaves out what everybody of the group has."""
    key = one.profession.field
    own = [reason for reason in one.reasons if reason not in shared]
    return Face(
        one,
        fields[key].short if key in fields else key,
        tuple(service.words(reason) for reason in one.reasons),
        tuple(service.words(reason) for reason in one.against),
        tuple(service.words(reason, short=True) for reason in own),
    )


def columns() -> tuple[Column[Face], ...]:
    """No figures and no places: equals stand in the order of fields and titles."""
    return (
        Column(
            "title",
            translate("RecommendationWords", "Profession"),
            lambda one: one.title,
            cell=Cell.STRONG,
            payload=lambda one: dotted(one.field, word("education", one.suggestion.profession.education)),
            width=220,
            stretch=2,
            sortable=False,
        ),
        Column(
            "reasons",
            translate("RecommendationWords", "Why it may be looked at"),
            first_line,
            cell=Cell.TEXT,
            payload=second_line,
            width=200,
            stretch=3,
            sortable=False,
            drop=1,
        ),
    )


def first_line(one: Face) -> str:
    """The counsellor's own word comes before anything that was counted."""
    if one.suggestion.why:
        return one.suggestion.why
    return dotted(*one.brief[:FIRST]) or translate("RecommendationWords", "what everybody of the group has")


def second_line(one: Face) -> str:
    """The other reasons, then what is to be considered."""
    rest = one.brief if one.suggestion.why else one.brief[FIRST:]
    against = translate("RecommendationWords", "consider: {text}").format(text="; ".join(one.against))
    return dotted(*rest, against if one.against else "")


def segment_title(found: Recommendation, group: Group) -> str:
    return f"{group_words(group)[0]} {len(found.of(group))}"


def group_note(held: SuggestionGroup, service: "RecommendationService") -> str:
    """What the group stands for, and what everybody in it has."""
    shared = "; ".join(service.words(reason) for reason in held.shared)
    note = group_words(held.group)[1]
    return f"{note}. {shared_words(shared)}" if shared else note


def gap_lines(found: Recommendation) -> list[str]:
    return [gap_words(gap, found.demand_year) for gap in found.gaps]


def warning(found: Recommendation) -> str:
    """The sentence that stands instead of a conclusion."""
    if found.enough:
        return ""
    return not_enough(long=True) if found.sources else no_source()
