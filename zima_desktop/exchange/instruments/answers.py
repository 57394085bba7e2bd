"""What an entry of a key means for an item: which option, direct or reversed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from zima_desktop.exchange.instruments.cells import alike, folded
from zima_desktop.exchange.instruments.letters import AmbiguousLetter, Letters
from zima_desktop.exchange.instruments.notation import BadKey, Entry
from zima_desktop.exchange.instruments.records import Document

_DIRECT = ("прямые", "прямой", "прямая", "прямо", "прямые вопросы", "прямые утверждения", "+")
_REVERSED = ("обратные", "обратный", "обратная", "обратно", "обр", "обратные вопросы", "-")
_REVERSE_LETTERS = ("р", "r")
_YES, _NO = "да", "нет"


def parts_of(response: Document) -> list[Document]:
    """What a key can point at: options, facets, or rows and then columns; nothing for a number."""
    kind = response.get("kind")
    if kind == "multi_rating":
        return list(response.get("facets", ()))
    if kind == "matrix_pick":
        return [*response.get("rows", ()), *response.get("columns", ())]
    return list(response.get("options", ()))


def is_yes_no(response: Document) -> bool:
    texts = [folded(part["text"]) for part in parts_of(response)]
    return response.get("kind") == "choice" and texts == [_YES, _NO]


@dataclass(slots=True)
class Answers:
    """The items of an instrument, and the keyboard on which its key was typed."""

    items: dict[int, Document]
    letters: Letters

    def key_of(self, entry: Entry) -> Document:
        """The key of a document; BadKey says what does not fit."""
        item = self.items.get(entry.item)
        if item is None:
            raise BadKey("key_beyond_items", str(entry.item))
        response = item["response"]
        key: Document = {"item": entry.item}
        if parts_of(response):
            if entry.sign and entry.label:
                raise BadKey("bad_key_entry", entry.text)
            key["option"] = self._option(entry, response)
            reverse = entry.reverse
            if reverse and response["kind"] not in ("multi_rating", "rank"):
                raise BadKey("reverse_of_choice", entry.text)
        else:
            reverse = _is_reversed(entry)
        if entry.weight != 1:
            key["weight"] = entry.weight
        if reverse:
            key["reverse"] = True
        if entry.offset != 0:
            key["offset"] = entry.offset
        return key

    def _option(self, entry: Entry, response: Document) -> str:
        parts = parts_of(response)
        codes = [str(part["code"]) for part in parts]
        named = [bool(entry.code), bool(entry.letter), bool(entry.sign), bool(entry.label)]
        if sum(named) != 1:
            raise BadKey("bad_key_entry" if any(named) else "missing_option", entry.text)
        if entry.code:
            if entry.code not in codes:
                raise BadKey("unknown_option", entry.text)
            return entry.code
        if entry.sign:
            if not is_yes_no(response):
                raise BadKey("sign_of_choice", entry.text)
            return codes["+-".index(entry.sign)]
        if entry.letter:
            return self.by_letter(entry.letter, codes, entry.text)
        return self.by_label(entry.label, parts, entry)

    def by_letter(self, letter: str, codes: Sequence[str], text: str) -> str:
        try:
            place = self.letters.index(letter, len(codes))
        except AmbiguousLetter as error:
            raise BadKey("ambiguous_letter", text) from error
        if place is None:
            raise BadKey("unknown_option", text)
        return codes[place]

    def by_label(self, label: str, parts: Sequence[Document], entry: Entry) -> str:
        plain = _label_text(label)
        found = [str(part["code"]) for part in parts if folded(part["text"]) == plain]
        if len(found) == 1:
            return found[0]
        if len(label) == 1 and label.isalpha():
            return self.by_letter(label, [str(part["code"]) for part in parts], f"{label}: {entry.text}")
        if label in "+-" and [folded(part["text"]) for part in parts] == [_YES, _NO]:
            return str(parts["+-".index(label)]["code"])
        raise BadKey("unknown_label", label)


def _label_text(label: str) -> str:
    plain = folded(label)
    for word in ("ответы ", "ответ ", "варианты ", "вариант ", "за ответ "):
        plain = plain.removeprefix(word)
    return plain


def _is_reversed(entry: Entry) -> bool:
    """`−12`, `7R`, `7(обр)`, `Обратные: 7` count from the other end."""
    if entry.code or (entry.letter and alike(entry.letter) not in _REVERSE_LETTERS):
        raise BadKey("option_of_rating", entry.text)
    label = folded(entry.label) or entry.label
    if label and label not in (*_DIRECT, *_REVERSED):
        raise BadKey("unknown_label", entry.label)
    says = [entry.reverse or bool(entry.letter), entry.sign == "-", label in _REVERSED]
    if sum(says) > 1 or (any(says) and (entry.sign == "+" or label in _DIRECT)):
        raise BadKey("bad_key_entry", entry.text)
    return any(says)


def letters_in(entries: Iterable[Entry]) -> list[str]:
    """Single letters that stand for options, from which the keyboard is told."""
    found = [entry.letter for entry in entries if entry.letter]
    found += [entry.label for entry in entries if len(entry.label) == 1 and entry.label.isalpha()]
    return found
