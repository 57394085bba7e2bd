"""What the figures of a year look like: bars with their names behind them, shares in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from ui.i18n import translate
from ui.signs import percent, said
from zima_desktop.content.followup_words import ground_words, match_words
from zima_desktop.domain.applications import PlanMatch
from zima_desktop.domain.cohorts import CohortFigures, CohortLine
from zima_desktop.domain.outcomes import OutcomeStatus

UNKNOWN_TOKEN = "border_strong"
_MATCH_TOKENS = {PlanMatch.FULFILLED: "ok", PlanMatch.BACKUP: "c2", PlanMatch.OTHER: "warn"}


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A name behind a bar and why it stands there."""

    name: str
    group: str
    reason: str


@dataclass(frozen=True, slots=True)
class Bar:
    key: str
    title: str
    count: int
    share: float | None  # of everybody
    figure: str
    token: str
    names: tuple[NamedLine, ...]


def destination_bars(found: CohortFigures) -> tuple[Bar, ...]:
    """Where people went; the unknown is the last bar and never a destination."""
    statuses = [status for status, _count in found.bars()]
    bars = [_status_bar(found, status, "accent") for status in statuses]
    return (*bars, _status_bar(found, OutcomeStatus.UNKNOWN, UNKNOWN_TOKEN))


def match_bars(found: CohortFigures) -> tuple[Bar, ...]:
    """Plan against fact; what is not counted stands apart, with the reason."""
    return tuple(
        _bar(
            found,
            match.value,
            said("plan_match", match),
            [line for line in found.lines if line.match is match],
            _MATCH_TOKENS.get(match, UNKNOWN_TOKEN),
            by_plan=True,
        )
        for match, count in found.matches()
        if count or match in (PlanMatch.FULFILLED, PlanMatch.OTHER)
    )


def _status_bar(found: CohortFigures, status: OutcomeStatus, token: str) -> Bar:
    lines = [line for line in found.lines if line.status is status]
    return _bar(found, status.value, said("outcome_status", status), lines, token, by_plan=False)


def _bar(
    found: CohortFigures, key: str, title: str, lines: Sequence[CohortLine], token: str, *, by_plan: bool
) -> Bar:
    share = len(lines) / len(found.lines) if found.lines else None
    figure = f"{len(lines)} · {percent(share)}" if share else "0"
    reason = match_words if by_plan else ground_words
    names = tuple(NamedLine(line.past.name.full, _group(line), _capital(reason(line))) for line in lines)
    return Bar(key, title, len(lines), share, figure, token, names)


def _group(line: CohortLine) -> str:
    group = line.past.leaving.group
    return group.printed if group else translate("FollowUpTotals", "no class")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
