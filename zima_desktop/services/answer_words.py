"""A table of answers in words: why a row waits, what is wrong with a cell, what may be typed."""

import json
from collections.abc import Mapping
from functools import lru_cache

from zima_desktop.content import content_root
from zima_desktop.domain.answer_tables import AnswerFault, Note, PlannedAnswers, RowState
from zima_desktop.domain.letters import last_letter
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Rank,
    Rating,
    Response,
    Text,
)

MOST_SHOWN = 3  # faults of one row said in full


@lru_cache(maxsize=1)
def _messages() -> Mapping[str, str]:
    text = (content_root() / "messages" / "answers.json").read_text(encoding="utf-8")
    messages: dict[str, str] = json.loads(text)
    return messages


def _say(key: str, **facts: object) -> str:
    found = _messages().get(key)
    return key if found is None else found.format(**facts)


def fault_place(fault: AnswerFault) -> str:
    """«строка 14, столбец C», with the sheet where the file has named ones."""
    if fault.column:
        place = _say("place_cell", row=fault.row, column=fault.column)
    else:
        place = _say("place_row", row=fault.row)
    return _say("place_sheet", sheet=fault.sheet, place=place) if fault.sheet else place


def fault_sentence(fault: AnswerFault) -> str:
    """What is wrong with the cell and what would be right."""
    return _say(fault.reason, value=fault.value, **dict(fault.facts))


def fault_line(fault: AnswerFault) -> str:
    """Place and sentence on one line."""
    return f"{fault_place(fault)}: {fault_sentence(fault)}"


def row_reason(row: PlannedAnswers) -> str:
    """Why a row is doubtful, unknown or wrong; "" for any other."""
    if row.state is RowState.ERROR:
        errors = row.source.errors
        more = [_say("and_more", count=len(errors) - MOST_SHOWN)] if len(errors) > MOST_SHOWN else []
        return "; ".join([*map(fault_line, errors[:MOST_SHOWN]), *more])
    return _say(row.reason, row=row.same_as_row) if row.reason else ""


def note_sentence(note: Note) -> str:
    """A fact about the whole file."""
    return _say(f"note_{note.kind}", sheet=note.sheet or "1", value=note.value)


def answer_hint(response: Response) -> str:
    """What may be typed into a cell for such a question."""
    if isinstance(response, Choice):
        if [option.text.casefold() for option in response.options] == ["да", "нет"]:
            return _say("hint_yes_no")
        return _say("hint_choice", **_options(len(response.options)))
    if isinstance(response, Rating):
        return _say("hint_rating", low=response.low, high=response.high)
    if isinstance(response, Distribute):
        return _say("hint_distribute", total=response.total)
    if isinstance(response, MultiRating):
        return _say("hint_multi_rating", parts="; ".join(facet.text for facet in response.facets))
    return _rarer_hint(response)


def _rarer_hint(response: MultiSelect | Rank | MatrixPick | Text | Number) -> str:
    if isinstance(response, MultiSelect):
        return _say("hint_multi_select", least=response.pick.least, most=response.pick.most)
    if isinstance(response, Rank):
        return _say("hint_rank", places=response.places)
    if isinstance(response, MatrixPick):
        return _say("hint_matrix")
    if isinstance(response, Text):
        return _say("hint_text", longest=response.longest)
    return _say("hint_number", low=response.low, high=response.high)


def _options(count: int) -> dict[str, object]:
    return {"count": count, "last": last_letter(count)}
