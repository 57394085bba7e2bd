"""Columns of the table of pupils by scales; it is sorted by name and state only, never by a result."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from zima_desktop.content.result_words import hint_line, norm_short, number_text, said
from zima_desktop.domain.answer_tables import AttemptMode
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.instruments import Action, Instrument, Scale, ScaleKind
from zima_desktop.domain.results import ClassRow, ResultState

MOST_SCALES, LEAST_SCALES = 6, 2  # beside a name; more are turned over
BESIDE_SCALES, SCALE_WIDTH = 412, 86
SORTABLE = frozenset({"name", "state"})
_GRAVITY = (Action.HOLD, Action.WARN, Action.NOTE)
_HINT_CELLS = {
    Action.HOLD: ChipCell("hand", "bad"),
    Action.WARN: ChipCell("triangle-alert", "warn"),
    Action.NOTE: ChipCell("info", "neutral"),
}


@dataclass(frozen=True, slots=True)
class LevelCell:
    """A figure with its level in words and the place of the level, 0…1; None: out of the table."""

    figure: str
    word: str
    place: float | None
    leading: bool


def fitting(room: float) -> int:
    """How many scales have room in a table so wide, at text scale 1.0."""
    return max(LEAST_SCALES, min(MOST_SCALES, int((room - BESIDE_SCALES) // SCALE_WIDTH)))


def pages_of(instrument: Instrument, most: int = MOST_SCALES) -> tuple[tuple[Scale, ...], ...]:
    """Content and derived scales in portions that fit beside one another."""
    kinds = (ScaleKind.CONTENT, ScaleKind.DERIVED)
    scales = [scale for kind in kinds for scale in instrument.scales if scale.kind is kind]
    return tuple(tuple(scales[at : at + most]) for at in range(0, len(scales), most))


def class_columns(instrument: Instrument, scales: Sequence[Scale]) -> tuple[Column[ClassRow], ...]:
    """Name, state, hints, the scales of one portion, who leads, when."""
    return (
        *_first_columns(),
        *map(_scale_column, scales),
        *_leading_column(instrument),
        Column(
            "date",
            translate("ClassResultColumns", "Date"),
            lambda row: format_date(row.finished_on) if row.finished_on else "",
            sort=_not_sorted,
            width=100,
            sortable=False,
            drop=1,
        ),
    )


def group_and_source(row: ClassRow) -> str:
    """The class; what was not answered on the screen says so."""
    source = said(f"mode_{row.mode}") if row.mode and row.mode != AttemptMode.SCREEN else ""
    return " · ".join(part for part in (row.group, source) if part)


def _first_columns() -> tuple[Column[ClassRow], ...]:
    return (
        Column(
            "name",
            translate("ClassResultColumns", "Pupil"),
            lambda row: row.name,
            cell=Cell.STRONG,
            payload=group_and_source,
            width=190,
            stretch=2,
        ),
        Column(
            "state",
            translate("ClassResultColumns", "State"),
            lambda row: state_words(row.state)[0],
            sort=lambda row: list(ResultState).index(row.state),
            cell=Cell.CHIP,
            payload=lambda row: ChipCell(*state_words(row.state)[1:]),
            width=138,
        ),
        Column(
            "hints",
            translate("ClassResultColumns", "Hints"),
            hint_word,
            cell=Cell.CHIP,
            payload=hint_cell,
            sort=_not_sorted,
            width=84,
            sortable=False,
        ),
    )


def _leading_column(instrument: Instrument) -> tuple[Column[ClassRow], ...]:
    if not instrument.leaders or not instrument.content_scales:
        return ()
    titles = {scale.code: scale.title for scale in instrument.content_scales}

    def leading(row: ClassRow) -> str:
        return leading_words(row, titles)

    title = translate("ClassResultColumns", "Leading")
    column = Column("leading", title, leading, sort=_not_sorted, width=150, stretch=2, sortable=False, drop=2)
    return (column,)


def leading_words(row: ClassRow, titles: dict[str, str]) -> str:
    """Who leads, or why nobody does; nothing for a person without a result."""
    if row.held:
        return said("not_counted")
    if row.flat:
        return said("flat")
    return ", ".join(titles.get(code, code) for code in row.leading)


def _scale_column(scale: Scale) -> Column[ClassRow]:
    def text(row: ClassRow) -> str:
        cell = level_cell(scale, row)
        return "" if cell is None else ", ".join(part for part in (cell.figure, cell.word) if part)

    return Column(
        scale.code,
        scale.title,
        text,
        sort=_not_sorted,
        payload=lambda row: level_cell(scale, row),
        width=SCALE_WIDTH,
        stretch=2,
        sortable=False,
    )


def _not_sorted(_row: Any) -> int:
    """Everybody stays in place: results rank nobody."""
    return 0


def level_cell(scale: Scale, row: ClassRow) -> LevelCell | None:
    score = row.score(scale.code)
    if score is None:
        return None
    labels = [level.label for level in scale.levels]
    place = None
    if score.level in labels:
        place = labels.index(score.level) / max(1, len(labels) - 1)
    words = [score.level or ""] if not score.norm else [score.level or "", norm_short(score.norm)]
    if score.level is None and labels:
        words[0] = said("out_of_table")
    word = ", ".join(word for word in words if word)
    return LevelCell(number_text(score.raw), word, place, scale.code in row.leading)


def state_words(state: ResultState) -> tuple[str, str, str]:
    """Word, icon and tone of a state."""
    return {
        ResultState.NONE: (translate("ClassResultColumns", "not taken"), "circle-dashed", "neutral"),
        ResultState.ASSIGNED: (translate("ClassResultColumns", "assigned"), "calendar-clock", "neutral"),
        ResultState.STARTED: (translate("ClassResultColumns", "started"), "circle-play", "info"),
        ResultState.INTERRUPTED: (translate("ClassResultColumns", "interrupted"), "circle-pause", "warn"),
        ResultState.DONE: (translate("ClassResultColumns", "done"), "clipboard-check", "accent"),
        ResultState.CHECKED: (translate("ClassResultColumns", "checked"), "list-checks", "info"),
        ResultState.RELEASED: (translate("ClassResultColumns", "released"), "send", "ok"),
    }[state]


def gravest(row: ClassRow) -> Action | None:
    found = {hint.action for hint in row.hints} | ({Action.HOLD} if row.held else set())
    return next((action for action in _GRAVITY if action in found), None)


def hint_word(row: ClassRow) -> str:
    """How many hints there are; nothing where there is none."""
    action = gravest(row)
    return "" if action is None else str(len(row.hints) + row.held)


def hint_cell(row: ClassRow) -> ChipCell | None:
    action = gravest(row)
    return None if action is None else _HINT_CELLS[action]


def hint_lines(row: ClassRow) -> list[str]:
    """The hints of one person in words."""
    return ([said("held")] if row.held else []) + [hint_line(hint) for hint in row.hints]
