"""Types of answers by their Russian names, and the labels of a rating."""

import re
from collections.abc import Callable, Sequence

from zima_desktop.exchange.instruments.cells import folded, number_of, whole_of, with_plain_dashes
from zima_desktop.exchange.instruments.letters import option_code
from zima_desktop.exchange.instruments.records import Document

YES_NO = ("Да", "Нет")
LONGEST_TEXT = 500
MOST_OPTIONS = 60

_KINDS = (
    ("yes_no", r"да нет|да или нет"),
    (
        "choice",
        r"пар[аыу]?|парный выбор|выбор(?: из пар\w*| одного(?: варианта)?| из вариантов)?|один вариант",
    ),
    ("rating", r"оценк[аи]|рейтинг|шкала|оценочная шкала"),
    ("distribute", r"распредел\w+(?: \d+)?(?: балл\w*)?"),
    ("multi_select", r"несколько(?: вариантов| ответов)?|множественный выбор|выбор нескольких"),
    ("rank", r"ранжирование|ранги|порядок|расставить по порядку"),
    ("text", r"текст|свободный ответ|открытый(?: вопрос| ответ)?"),
    ("number", r"число|числовой ответ|количество"),
    ("extra", r"дополнительно"),
)
_LABEL = re.compile(r"([+-]?\s*\d{1,3})\s*(?:[=:)]|-(?!\d))\s*(.+)", re.DOTALL)
_NEXT_LABEL = re.compile(r"[;\n]|,(?=\s*[+-]?\s*\d{1,3}\s*[=:)])")
_LETTER_LABEL = re.compile(r"([^\W\d_])\s*[=:)]\s*(.+)", re.DOTALL)
_RANGE = re.compile(r"(?:от\s*)?([+-]?\s*\d{1,3})\s*(?:-|до|\.\.\.?|…)\s*([+-]?\s*\d{1,3})")
_WIDEST = 60  # numbers of a rating


class BadResponse(ValueError):
    """A type that cannot be built: the key of the sentence, and what was typed."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__(key, value)
        self.key = key
        self.value = value


def kind_of(text: str) -> str | None:
    """The kind that a text such as «Распределение 3 баллов» or «Число (от 0 до 10)» names."""
    head = re.split(r"[(,;:]|\bот\b|\bдо\b|\bне\b", with_plain_dashes(text.casefold()), maxsplit=1)[0]
    for candidate in (text, head):
        plain = folded(candidate)
        for kind, pattern in _KINDS:
            if re.fullmatch(pattern, plain):
                return kind
    return None


def response_of(text: str, labels: str, options: Sequence[str], correct: str = "") -> Document:
    """The response of a document; BadResponse says what is missing."""
    kind = kind_of(text)
    if kind is None:
        raise BadResponse("unknown_type", text)
    if kind == "extra":
        raise BadResponse("needs_extra", text)
    if kind == "text":
        return _text(text, correct)
    if kind == "number":
        return _number(text, correct)
    if kind == "rating":
        return rating_of(labels)
    return _BY_OPTIONS[kind](text, _options(kind, labels, options))


def _options(kind: str, labels: str, options: Sequence[str]) -> list[Document]:
    """Options of the row, else those that the labels give once for all questions."""
    texts = list(options) or _lettered(labels)
    if kind == "yes_no":
        texts = texts or list(YES_NO)
    if len(texts) < 2:
        raise BadResponse("too_few_options", str(len(texts)))
    if len(texts) > MOST_OPTIONS:
        raise BadResponse("too_many_options", str(len(texts)))
    return [{"code": option_code(place), "text": text} for place, text in enumerate(texts)]


def _lettered(labels: str) -> list[str]:
    found = [_LETTER_LABEL.fullmatch(part.strip()) for part in re.split(r"[;\n]", labels) if part.strip()]
    return [one[2].strip() for one in found if one] if all(found) else []


def _choice(_text_: str, options: list[Document]) -> Document:
    return {"kind": "choice", "options": options}


def _distribute(text: str, options: list[Document]) -> Document:
    found = re.search(r"\d+", text)
    if found is None or not 1 <= int(found[0]) <= 100:
        raise BadResponse("no_total", text)
    return {"kind": "distribute", "total": int(found[0]), "options": options}


def _multi_select(text: str, options: list[Document]) -> Document:
    least, most = 1, len(options)
    plain = with_plain_dashes(text.casefold())
    if found := re.search(r"(\d+)\s*(?:-|до)\s*(\d+)", plain):
        least, most = int(found[1]), int(found[2])
    elif found := re.search(r"(?:до|не более|максимум)\s*(\d+)", plain):
        most = int(found[1])
    elif found := re.search(r"(?:от|не менее|минимум)\s*(\d+)", plain):
        least = int(found[1])
    elif found := re.search(r"(?:ровно\s*)?(\d+)", plain):
        least = most = int(found[1])
    if not 0 <= least <= most <= len(options) or not most:
        raise BadResponse("bad_limits", text)
    return {"kind": "multi_select", "options": options, "least": least, "most": most}


def _rank(text: str, options: list[Document]) -> Document:
    found = re.search(r"\d+", text)
    places = int(found[0]) if found else len(options)
    if not 1 <= places <= len(options):
        raise BadResponse("bad_limits", text)
    return {"kind": "rank", "options": options, "places": places}


_BY_OPTIONS: dict[str, Callable[[str, list[Document]], Document]] = {
    "yes_no": _choice,
    "choice": _choice,
    "distribute": _distribute,
    "multi_select": _multi_select,
    "rank": _rank,
}


def _text(text: str, correct: str) -> Document:
    found = re.search(r"\d+", text)
    longest = int(found[0]) if found else LONGEST_TEXT
    if not 1 <= longest <= 2000:
        raise BadResponse("bad_limits", text)
    right = [part.strip() for part in correct.split(";") if part.strip()]
    return {"kind": "text", "longest": longest} | ({"correct": right} if right else {})


def _number(text: str, correct: str) -> Document:
    plain = with_plain_dashes(text)
    found = re.search(r"от\s*(-?[\d.,/]*\d)\s*до\s*(-?[\d.,/]*\d)", plain, re.IGNORECASE)
    low, high = (number_of(found[1]), number_of(found[2])) if found else (None, None)
    if low is None or high is None:
        raise BadResponse("no_range", text)
    decimals = re.search(r"знаков(?: после запятой)?:?\s*(\d)", plain)
    unit = re.search(r"единица:\s*([^;)]*[^;)\s])", plain)
    document = {"kind": "number", "low": low, "high": high, "decimals": int(decimals[1]) if decimals else 0}
    if document["decimals"] not in range(5):
        raise BadResponse("bad_limits", text)
    if unit:
        document["unit"] = unit[1]
    if correct:
        number = number_of(correct)
        if number is None:
            raise BadResponse("bad_number", correct)
        document["correct"] = number
    return document


def rating_of(labels: str) -> Document:
    """«2 = нравится; 1 = …; −2 = не нравится» or «от 1 до 5». A number without a label is its own label."""
    plain = with_plain_dashes(labels).strip()
    span = _RANGE.fullmatch(plain)
    if span:
        ends = [whole_of(span[1]), whole_of(span[2])]
        named = {end: str(end) for end in ends if end is not None}
    else:
        named = _named(labels)
    if len(named) < 2:
        raise BadResponse("bad_labels" if plain else "no_labels", labels)
    low, high = min(named), max(named)
    if high - low >= _WIDEST or low < -100 or high > 100:
        raise BadResponse("bad_labels", labels)
    texts = [named.get(number, str(number)) for number in range(low, high + 1)]
    return {"kind": "rating", "low": low, "high": high, "labels": texts}


def _named(labels: str) -> dict[int, str]:
    named: dict[int, str] = {}
    for part in _NEXT_LABEL.split(labels):
        if not part.strip():
            continue
        at = _LABEL.fullmatch(with_plain_dashes(part).strip())
        number = whole_of(at[1]) if at else None
        if at is None or number is None or number in named:
            raise BadResponse("bad_labels", part.strip())
        start = len(part.strip()) - len(at[2])
        named[number] = part.strip()[start:].strip()  # the label itself keeps its dashes
    return named
