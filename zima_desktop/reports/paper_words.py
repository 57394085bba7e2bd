"""Questions in the words of paper: what to mark, when to skip, how much time."""

from collections.abc import Sequence
from fractions import Fraction

from zima_desktop.domain.instruments import Condition, Form, Item, Section
from zima_desktop.domain.paper_keys import option_marks, rating_marks, signed
from zima_desktop.domain.responses import (
    Choice,
    Distribute,
    Limits,
    MatrixPick,
    MultiSelect,
    Number,
    Option,
    Rank,
    Rating,
    Response,
    Text,
)

Words = dict[str, str]


def pair_of(item: Item) -> tuple[str, str] | None:
    """Both sides of an item that consists of two texts only."""
    response = item.response
    if item.text is not None or not isinstance(response, Choice) or len(response.options) != 2:
        return None
    return response.options[0].text, response.options[1].text


def legend(response: Response) -> tuple[str, ...] | None:
    """What each box means, said once for many items; None for items with options of their own."""
    if isinstance(response, Rating):
        if not response.labels:
            return rating_marks(response)
        return tuple(
            f"{mark} – {label}" for mark, label in zip(rating_marks(response), response.labels, strict=True)
        )
    if isinstance(response, Choice) and len(response.options) == 2:
        marks = option_marks(response.options)
        words = [option.text.strip() for option in response.options]
        if [mark.lower() for mark in marks] == [word.lower() for word in words]:
            return tuple(marks)
        return tuple(f"{mark} – {word}" for mark, word in zip(marks, words, strict=True))
    return None


def options_of(response: Response) -> tuple[Option, ...]:
    if isinstance(response, Choice | MultiSelect | Rank | Distribute):
        return response.options
    return ()


def numbered(options: Sequence[Option]) -> tuple[tuple[str, str], ...]:
    """Options with the marks of their boxes."""
    return tuple((mark, option.text) for mark, option in zip(option_marks(options), options, strict=True))


def task(response: Response, words: Words) -> str:
    """What to do in this item, where the boxes do not say it."""
    if isinstance(response, MultiSelect):
        return _pick(response.pick, words)
    if isinstance(response, Rank):
        return words["rank"].format(places=response.places)
    if isinstance(response, Distribute):
        return words["distribute"].format(total=response.total)
    if isinstance(response, MatrixPick):
        rows, columns = (_count(limits, words) for limits in (response.pick_rows, response.pick_columns))
        return words["matrix"].format(rows=rows, columns=columns)
    if isinstance(response, Number):
        return words["write_number"].format(low=_plain(response.low), high=_plain(response.high))
    return words["write"] if isinstance(response, Text) else ""


def _pick(limits: Limits, words: Words) -> str:
    key = "pick_exactly" if limits.least == limits.most else "pick"
    return words[key].format(least=limits.least, most=limits.most)


def _count(limits: Limits, words: Words) -> str:
    """«2» or «от 1 до 3»."""
    if limits.least == limits.most:
        return str(limits.most)
    return words["count"].format(least=limits.least, most=limits.most)


def _plain(number: Fraction) -> str:
    return f"{float(number):g}".replace(".", ",")


def condition_note(form: Form, condition: Condition, words: Words, kind: str) -> str:
    """«только если в вопросе 1 отмечено: 2, 3»; `kind`: item or part."""
    asked = next(item for item in form.items if item.no == condition.item)
    key = f"unless_{kind}" if condition.unless else f"if_{kind}"
    marks = ", ".join(_mark_of(asked.response, value) for value in condition.values)
    return words[key].format(item=condition.item, marks=marks)


def _mark_of(response: Response, value: str | int) -> str:
    if isinstance(response, Rating):
        return signed(int(value), plus=response.low < 0)
    found = {option.code: mark for option, mark in _marked(options_of(response))}
    return found.get(str(value), str(value))


def _marked(options: tuple[Option, ...]) -> tuple[tuple[Option, str], ...]:
    return tuple(zip(options, option_marks(options), strict=True))


def section_notes(form: Form, section: Section, words: Words) -> tuple[str, ...]:
    """When this part is for nobody, and how long it may take."""
    notes = []
    if section.show_if is not None:
        notes.append(condition_note(form, section.show_if, words, "part"))
    if section.time_limit is not None:
        minutes, seconds = divmod(section.time_limit, 60)
        whole = words["time"].format(minutes=minutes)
        notes.append(whole if not seconds else words["time_seconds"].format(seconds=section.time_limit))
    return tuple(notes)


def section_title(form: Form, section: Section, words: Words) -> str:
    """Parts without a name of their own are counted when there are several."""
    if section.title:
        return section.title
    at = next(number for number, one in enumerate(form.sections, start=1) if one is section)
    return words["part"].format(number=at) if len(form.sections) > 1 else ""
