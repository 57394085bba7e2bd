"""The table of look-alike pairs and the words of a comparison: pure functions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ui.i18n import translate
from ui.models.columns import Cell, Column
from zima_desktop.content.words import word, word_or_self
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.duplicates import STRENGTH, Cluster, DuplicateReason, Pair
from zima_desktop.domain.people import PersonName, Sex
from zima_desktop.domain.roster import ExistingPerson


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two cards and why they look alike."""

    pair: Pair
    first: ExistingPerson
    second: ExistingPerson
    reason: DuplicateReason


def pair_rows(clusters: tuple[Cluster, ...]) -> tuple[PairRow, ...]:
    """Every pair of every cluster, the surest clusters first."""
    rows = []
    for cluster in clusters:
        known = {person.id: person for person in cluster.people}
        rows += [
            PairRow(link.pair, known[link.pair[0]], known[link.pair[1]], link.reason)
            for link in cluster.links
        ]
    return tuple(rows)


def pair_columns() -> tuple[Column[PairRow], ...]:
    return (
        Column(
            "names",
            translate("DuplicateColumns", "Cards"),
            lambda row: row.first.name.full,
            cell=Cell.STRONG,
            payload=second_line,
            width=260,
            stretch=1,
        ),
        Column(
            "reason",
            translate("DuplicateColumns", "Why they look alike"),
            lambda row: word("duplicate_reason", row.reason),
            sort=lambda row: STRENGTH.index(row.reason),
            width=210,
            drop=1,
        ),
    )


def second_line(row: PairRow) -> str:
    """The other name, when it is another, and where the two are now."""
    labels = [one.group.compact if one.group else "" for one in (row.first, row.second)]
    shown = [label or translate("DuplicateColumns", "no class") for label in labels]
    where = shown[:1] if shown[0] == shown[1] else shown
    other = row.second.name.full
    return " · ".join([other, *where] if other != row.first.name.full else where)


def value_words(value: object) -> str:
    """A value of a card as the comparison shows it."""
    if value is None or value == "":
        return translate("DuplicateColumns", "no data")
    if isinstance(value, PersonName):
        return value.full
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, Sex):
        return word_or_self("sex", value)
    return str(value)


def record_words(records: Mapping[str, int]) -> str:
    """«тесты: 2, беседы: 1»: what hangs on a card."""
    known = [f"{word('record_table', table)}: {count}" for table, count in records.items()]
    return ", ".join(known) or translate("DuplicateColumns", "nothing is attached to this card")
