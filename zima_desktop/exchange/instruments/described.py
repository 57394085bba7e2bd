"""Answers and keys in the words of the workbook: the way back from a document."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

from zima_desktop.domain.letters import letter_at
from zima_desktop.exchange.instruments.answers import is_yes_no, parts_of
from zima_desktop.exchange.instruments.letters import CYRILLIC
from zima_desktop.exchange.instruments.records import Document
from zima_desktop.exchange.instruments.responses import LONGEST_TEXT

MINUS = "−"
_PLAIN = {
    "choice": "Выбор",
    "rating": "Оценка",
    "multi_rating": "Дополнительно",
    "matrix_pick": "Дополнительно",
}


def shown(number: int | str) -> str:
    return str(number).replace("-", MINUS)


def type_of(response: Document) -> str:
    """The text of «Тип ответа» that is read back as the same response."""
    kind = response["kind"]
    count = len(response.get("options", ()))
    match kind:
        case "choice" if is_yes_no(response):
            return "Да/нет"
        case "distribute":
            return f"Распределение {response['total']} баллов"
        case "multi_select":
            whole = (response["least"], response["most"]) == (1, count)
            limits = "" if whole else f" (от {response['least']} до {response['most']})"
            return f"Несколько вариантов{limits}"
        case "rank":
            return (
                "Ранжирование" if response["places"] == count else f"Ранжирование ({response['places']} мест)"
            )
        case "text":
            longest = response["longest"]
            return "Текст" if longest == LONGEST_TEXT else f"Текст (до {longest})"
        case "number":
            return _number(response)
    return _PLAIN.get(kind, str(kind))


def _number(response: Document) -> str:
    more = f"; знаков {response['decimals']}" if response["decimals"] else ""
    more += f"; единица: {response['unit']}" if "unit" in response else ""
    return f"Число (от {shown(response['low'])} до {shown(response['high'])}{more})"


def labels_of(response: Document) -> str:
    """«1 = совсем нет; 2 = немного»."""
    if response["kind"] != "rating":
        return ""
    numbers = range(response["low"], response["high"] + 1)
    pairs = zip(numbers, response["labels"], strict=False)
    return "; ".join(f"{shown(number)} = {label}" for number, label in pairs)


def options_of(response: Document) -> list[str]:
    """Texts for the columns А Б В; «Да/нет» needs none."""
    if is_yes_no(response):
        return []
    return [option["text"] for option in response.get("options", ())][: len(CYRILLIC)]


def correct_of(response: Document) -> str:
    correct = response.get("correct", "")
    return "; ".join(correct) if isinstance(correct, list) else shown(correct)


def usual(texts: Iterable[str]) -> str:
    """The text that most rows would repeat."""
    counted = Counter(texts).most_common(1)
    return counted[0][0] if counted else ""


def key_texts(scale: Document, items: dict[int, Document], longest: int) -> list[str]:
    """The key in the notation of manuals, in as many cells as its length asks for."""
    groups = [
        (label, [_entry(key, items, bool(label)) for key in keys])
        for label, keys in groupby(scale["keys"], lambda key: _label(key, items))
    ]
    groups.sort(key=lambda group: group[0])  # «Да» before «Нет»: numbers return when the key is read
    merged: dict[str, list[str]] = {}
    for label, entries in groups:
        merged.setdefault(label, []).extend(entries)
    texts = [text for label, entries in merged.items() for text in _cells(label, entries, longest)]
    together = "; ".join(texts)
    return [together] if texts and len(together) <= longest else texts


def _cells(label: str, entries: list[str], longest: int) -> list[str]:
    head = f"{label}: " if label else ""
    texts = [head + entries[0]]
    for entry in entries[1:]:
        longer = f"{texts[-1]}, {entry}"
        if len(longer) > longest:
            texts.append(head + entry)
        else:
            texts[-1] = longer
    return texts


def _label(key: Document, items: dict[int, Document]) -> str:
    """«Да» and «Нет» go before the numbers where the question is answered so."""
    item = items.get(key["item"])
    if item is None or not is_yes_no(item["response"]):
        return ""
    return next(
        (str(part["text"]) for part in parts_of(item["response"]) if part["code"] == key.get("option")), ""
    )


def _entry(key: Document, items: dict[int, Document], labelled: bool) -> str:
    text = str(key["item"])
    option = key.get("option")
    if option is not None and not labelled:
        text += _letter(option, items.get(key["item"]))
    if key.get("reverse"):
        text += "(обр)"
    if "weight" in key and key["weight"] != 1:
        text += f"({shown(key['weight'])})"
    if "offset" in key and key["offset"] != 0:
        text += f"(сдвиг {shown(key['offset'])})"
    return text


def _letter(option: str, item: Document | None) -> str:
    """The letter of the column, or the code itself in square brackets."""
    response = item["response"] if item else {}
    if "options" in response:
        codes = [part["code"] for part in response["options"]]
        place = codes.index(option) if option in codes else len(CYRILLIC)
        if letter := letter_at(place):
            return letter
    return f"[{option}]"
