"""Answers, keys and checks of a sheet as people read them."""

from typing import NamedTuple

from ui.i18n import translate
from zima_desktop.domain.answer_tables import AttemptMode, spans
from zima_desktop.domain.instruments import AnswerValue, Item
from zima_desktop.domain.paper import Mismatch, RollRow, RunningCheck
from zima_desktop.domain.paper_keys import MOST_KEYS, one_key, option_marks, rating_marks, signed
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
    Response,
)


class KeyRow(NamedTuple):
    """A key and what it means."""

    key: str
    text: str


class Sign(NamedTuple):
    icon: str
    tone: str


def key_rows(item: Item) -> tuple[KeyRow, ...]:
    """What may be pressed, with the words of the question."""
    response = item.response
    if isinstance(response, Choice):
        return _options(response.options, marked=len(response.options) == 2)
    if isinstance(response, Rating):
        marks, keys = rating_marks(response), tuple(one_key(response) or ())
        labels = response.labels or ("",) * len(marks)
        rows = zip(keys or marks, marks, labels, strict=True)
        return tuple(KeyRow(key, _labelled(mark, label, bare=key == mark)) for key, mark, label in rows)
    if isinstance(response, MultiSelect | Rank | Distribute):
        return _options(response.options, marked=False)
    if isinstance(response, MultiRating):
        return tuple(KeyRow(_range(facet.rating), facet.text) for facet in response.facets)
    if isinstance(response, MatrixPick):
        return (*_options(response.rows, marked=False), *_options(response.columns, marked=False))
    return ()


def _options(options: tuple[Option, ...], *, marked: bool) -> tuple[KeyRow, ...]:
    marks = option_marks(options)
    rows = []
    for number, (option, mark) in enumerate(zip(options, marks, strict=True), start=1):
        bare = not marked or mark == option.text.strip().lower()
        rows.append(KeyRow(str(number), _labelled(mark, option.text, bare=bare)))
    return tuple(rows)


def _labelled(mark: str, text: str, *, bare: bool) -> str:
    """«а – Сколотить скамейку»; the mark is left out where it says nothing new."""
    if bare or not text:
        return text or mark
    return translate("PaperWords", "{mark} – {text}").format(mark=mark, text=text)


def _range(rating: Rating) -> str:
    keys = tuple(one_key(rating) or rating_marks(rating))
    return f"{keys[0]}–{keys[-1]}"


def typed_hint(response: Response) -> str:
    """How to type an answer that is more than one key; Enter confirms it."""
    if isinstance(response, MultiSelect | Rank):
        if len(response.options) <= MOST_KEYS:
            return translate("PaperWords", "Numbers one after another: 147, then Enter")
        return translate("PaperWords", "Numbers with spaces: 1 4 12, then Enter")
    if isinstance(response, Distribute):
        return translate("PaperWords", "Points in the order of the answers: 21, then Enter")
    if isinstance(response, MultiRating):
        return translate("PaperWords", "Ratings in the order of the lines, then Enter")
    if isinstance(response, MatrixPick):
        return translate("PaperWords", "Rows / columns: 12/3, then Enter")
    if isinstance(response, Choice | Rating | Number):
        return translate("PaperWords", "A number, then Enter")
    return translate("PaperWords", "As it is written, then Enter; nothing written: just Enter")


def value_text(item: Item, value: AnswerValue | None, *, doubtful: bool = False) -> str:
    """An answer as the sheet shows it."""
    if doubtful:
        return translate("PaperWords", "doubtful")
    if value is None:
        return translate("PaperWords", "no answer")
    response = item.response
    if isinstance(response, Rating) and isinstance(value, int):
        return signed(value, plus=response.low < 0)
    if isinstance(response, Choice):
        return _marks(response.options)[str(value)]
    if isinstance(response, MultiSelect | Rank) and isinstance(value, list):
        return ", ".join(_marks(response.options)[code] for code in value)
    if isinstance(value, dict):
        return "; ".join(_listed(part) for part in value.values())
    return str(value)


def _listed(part: int | list[str]) -> str:
    return ", ".join(part) if isinstance(part, list) else str(part)


def _marks(options: tuple[Option, ...]) -> dict[str, str]:
    return {option.code: mark for option, mark in zip(options, option_marks(options), strict=True)}


def question_text(item: Item) -> str:
    """The question, or both sides of a pair."""
    response = item.response
    if item.text is None and isinstance(response, Choice):
        return " / ".join(option.text for option in response.options)
    return item.text or ""


def check_line(check: RunningCheck) -> str:
    """«Заполнено 28 из 30, пропущены 7, 19»."""
    parts = [translate("PaperWords", "Filled {n} of {total}").format(n=check.filled, total=check.total)]
    if check.skipped:
        parts.append(translate("PaperWords", "passed over: {items}").format(items=spans(check.skipped)))
    if check.doubtful:
        parts.append(translate("PaperWords", "doubtful: {items}").format(items=spans(check.doubtful)))
    return ", ".join(parts)


def untouched_line(check: RunningCheck) -> str:
    """Why Enter does not save yet."""
    text = translate("PaperWords", "Not looked at: {items}. Ctrl+Enter saves the sheet as it is")
    return text.format(items=spans(check.untouched or check.wrong))


def state_text(row: RollRow) -> str:
    """What the base has of this pupil."""
    if row.doubtful:
        return translate("PaperWords", "doubtful: {n}").format(n=row.doubtful)
    words = {
        AttemptMode.PAPER.value: translate("PaperWords", "typed in"),
        AttemptMode.SCREEN.value: translate("PaperWords", "on screen"),
        AttemptMode.IMPORT.value: translate("PaperWords", "from a table"),
    }
    return words.get(row.mode, translate("PaperWords", "no sheet"))


def state_sign(row: RollRow) -> Sign:
    if row.doubtful:
        return Sign("circle-question-mark", "warn")
    if row.mode == AttemptMode.PAPER:
        return Sign("circle-check", "ok")
    return Sign("monitor", "info") if row.mode else Sign("circle-dashed", "neutral")


def first_text(one: Mismatch) -> str:
    return value_text(one.item, one.first, doubtful=one.first_doubtful)


def second_text(one: Mismatch) -> str:
    return value_text(one.item, one.second, doubtful=one.second_doubtful)
