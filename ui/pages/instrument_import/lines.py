"""What the check of a file found, as lines of one table: faults first, then remarks, then notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from ui.i18n import translate
from ui.models import ChipCell, Column
from ui.models.columns import Cell
from ui.scale_names import with_titles
from zima_desktop.domain.instruments import Finding, Instrument
from zima_desktop.domain.library import ReadInstrument
from zima_desktop.services.sentences import finding_place, finding_sentence

NO_RIGHTS = "no_basis_of_use"
MEANT = "meant"


class Kind(IntEnum):
    """In the order of the table."""

    ERROR = 0
    WARNING = 1
    NOTE = 2


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One finding; only a warning can be ticked as meant so."""

    at: int
    kind: Kind
    place: str
    sentence: str
    meant: bool = False


def read_lines(found: ReadInstrument) -> tuple[CheckLine, ...]:
    """Everything a file gave rise to."""
    faults = [(Kind.ERROR, place, sentence) for place, sentence in found.problems]
    notes = [(Kind.NOTE, place, sentence) for place, sentence in found.notes]
    return _numbered([*faults, *_findings(found.findings, found.instrument), *notes])


def draft_lines(findings: Sequence[Finding], instrument: Instrument) -> tuple[CheckLine, ...]:
    """The same for a version that is kept already."""
    return _numbered(_findings(findings, instrument))


def lacks_rights(findings: Sequence[Finding]) -> bool:
    return any(one.key == NO_RIGHTS for one in findings)


def _findings(findings: Sequence[Finding], instrument: Instrument | None) -> list[tuple[Kind, str, str]]:
    """The missing basis of use has a field of its own, so it is no line."""
    return [
        (
            Kind.ERROR if one.blocks else Kind.WARNING,
            with_titles(finding_place(one), instrument),
            with_titles(finding_sentence(one), instrument),
        )
        for one in findings
        if one.key != NO_RIGHTS
    ]


def _numbered(lines: list[tuple[Kind, str, str]]) -> tuple[CheckLine, ...]:
    ordered = sorted(lines, key=lambda one: one[0])
    return tuple(
        CheckLine(at, kind, place, _sentence(text)) for at, (kind, place, text) in enumerate(ordered)
    )


def _sentence(text: str) -> str:
    """A place that was left empty leaves its colon behind."""
    words = text.lstrip(" :")
    return words[:1].upper() + words[1:]


def columns(*, ticked: bool) -> tuple[Column[CheckLine], ...]:
    """`ticked` adds the column in which a warning is confirmed."""
    found: tuple[Column[CheckLine], ...] = (
        Column("kind", translate("CheckLines", "Kind"), _kind_word, cell=Cell.CHIP, payload=_chip, width=136),
        Column("place", translate("CheckLines", "Where"), lambda one: one.place, cell=Cell.STRONG, width=150),
        Column(
            "what",
            translate("CheckLines", "What"),
            lambda one: _parts(one.sentence)[0],
            payload=lambda one: _parts(one.sentence)[1] or None,
            width=260,
            stretch=1,
        ),
    )
    if not ticked:
        return found
    column = Column(
        MEANT,
        translate("CheckLines", "So it is meant"),
        _meant_word,
        cell=Cell.CHECK,
        payload=_ticked,
        width=170,
        sortable=False,
    )
    return (*found, column)


def _parts(sentence: str) -> tuple[str, str]:
    """What is wrong on the first line, what to do about it on the second."""
    first, stop, rest = sentence.partition(". ")
    return first + ("." if stop else ""), rest


def _ticked(line: CheckLine) -> bool | None:
    """None: there is no box."""
    return line.meant if line.kind is Kind.WARNING else None


def _meant_word(line: CheckLine) -> str:
    if line.kind is not Kind.WARNING:
        return "–"
    return translate("CheckLines", "confirmed") if line.meant else translate("CheckLines", "not confirmed")


def _kind_word(line: CheckLine) -> str:
    return {
        Kind.ERROR: translate("CheckLines", "error"),
        Kind.WARNING: translate("CheckLines", "remark"),
        Kind.NOTE: translate("CheckLines", "note"),
    }[line.kind]


def _chip(line: CheckLine) -> ChipCell:
    return {
        Kind.ERROR: ChipCell("circle-alert", "bad"),
        Kind.WARNING: ChipCell("triangle-alert", "warn"),
        Kind.NOTE: ChipCell("info", "neutral"),
    }[line.kind]
