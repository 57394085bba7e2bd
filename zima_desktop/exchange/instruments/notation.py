"""The notation of manuals: `1а, 3б` · `Да: 1, 5; Нет: 3` · `+6, −12` · `1–8` · `7(обр)` · `2в(2)`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from zima_desktop.exchange.instruments.cells import alike, number_of, with_plain_dashes

_LONGEST_RANGE = 500
_DIGITS = 6
_SEPARATORS = re.compile(r"(?:[,;.\s]|(?<=\s)[иИ](?=\s+[+-]?\d))*")
_AND = re.compile(r"\s[иИ]\s+[+-]?\d")
_LABEL = re.compile(r"\s*([+-]|[^\W\d_](?:[^:=\d+()\[\]]*[^:=\d+()\[\]\s])?)\s*[:=]\s*")
_HEAD = re.compile(r"(?:№\s*)?(?P<sign>[+-]?)\s*№?\s*(?P<first>\d+)")
_TO = re.compile(r"(?P<before>\s*)-(?P<after>\s*)(?P<last>\d{1,6})(?!\d)")
_TO_LETTERED = re.compile(r"\s*-\s*(?P<last>\d{1,6})\s*\)?\s*(?P<letter>[^\W\d_])(?![^\W\d_])")
_BRACKETS = re.compile(r"\s*\[\s*([A-Za-z][A-Za-z0-9]*)\s*\]")
_REVERSE = re.compile(r"\s*(?:обр\w*|об|rеv)(?!\w)")
_LETTER = re.compile(r"\s*\)?\s*([^\W\d_])(?![^\W\d_])(?:\s*\))?")
_CLOSING = re.compile(r"\s*\)")
_GROUP = re.compile(r"\s*\(([^()]*)\)")
_OFFSET = re.compile(r"сдвиг\s*:?\s*(.+)")
_QUOTES = re.compile("[«»\"“”„']")
_SPACES = re.compile(r"[^\S\n]")


class BadKey(ValueError):
    """A piece that is no key: the key of the sentence, and the piece."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__(key, value)
        self.key = key
        self.value = value


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer that gives points, as it was written; what the letter means depends on the item."""

    item: int
    text: str
    letter: str = ""
    code: str = ""  # in square brackets: exactly this option
    sign: str = ""
    label: str = ""
    reverse: bool = False
    weight: int | str = 1
    offset: int | str = 0


def entries_of(text: str) -> tuple[Entry, ...]:
    """All entries of one cell; BadKey at the first piece that cannot be read."""
    plain = _QUOTES.sub(" ", _SPACES.sub(" ", with_plain_dashes(text)))
    return tuple(_Scanner(plain).entries())


def group_of(text: str, entry: Entry) -> Entry:
    """What brackets say: a weight, «обр», «сдвиг 3»."""
    plain = alike(text).strip().rstrip(".")
    if re.fullmatch(r"обр\w*|об|р|r|rеv", plain):
        return replace(entry, reverse=True)
    if len(plain) == 1 and plain.isalpha() and not entry.letter:
        return replace(entry, letter=text.strip().rstrip("."))
    offset = _OFFSET.fullmatch(plain)
    number = number_of(offset[1] if offset else plain)
    if number is None:
        raise BadKey("bad_key_brackets", f"({text})")
    return replace(entry, offset=number) if offset else replace(entry, weight=number)


class _Scanner:
    """Goes through a cell from the left; `folded` has the same length as `text`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = alike(text)
        self.signed = "+" in text or re.match(r"\s*(?:[^\d:=]*[:=])?\s*-\s*\d", text) is not None
        self.at = 0

    def entries(self) -> Iterator[Entry]:
        label = ""
        self._skip(_SEPARATORS)
        while self.at < len(self.text):
            found = _LABEL.match(self.text, self.at)
            if found:
                label, self.at = found[1], found.end()
            else:
                yield from self._entry(label)
            self._skip(_SEPARATORS)

    def _entry(self, label: str) -> Iterator[Entry]:
        start = self.at
        head = _HEAD.match(self.text, self.at)
        if head is None or len(head["first"]) > _DIGITS:
            raise BadKey("bad_key_entry", self._rest())
        self.at = head.end()
        if re.match(r"\.\d", self.text[self.at : self.at + 2]):
            raise BadKey("fraction_in_key", self._rest(start))
        first = last = int(head["first"])
        if (end := self._range_end(start)) is not None:
            last = end
        entry = self._tail(Entry(first, "", sign=head["sign"], label=label))
        if entry.letter and (more := _TO_LETTERED.match(self.text, self.at)):
            if alike(more["letter"]) != alike(entry.letter) or last != first:
                raise BadKey("bad_key_range", self.text[start : more.end()])
            last, self.at = int(more["last"]), more.end()
        if last < first or last - first >= _LONGEST_RANGE:
            raise BadKey("bad_key_range", self.text[start : self.at])
        self._expect_end(start)
        entry = replace(entry, text=self.text[start : self.at].strip())
        yield from (replace(entry, item=item) for item in range(first, last + 1))

    def _range_end(self, start: int) -> int | None:
        """`1-8` and `1 - 8` are ranges; in `+6 -12` the dash is a sign; `1 -8` could be either."""
        found = _TO.match(self.text, self.at)
        if found is None:
            return None
        if found["before"] and not found["after"]:
            if self.signed:
                return None
            raise BadKey("ambiguous_dash", self.text[start : found.end()])
        if found["before"] and self.signed:
            raise BadKey("ambiguous_dash", self.text[start : found.end()])
        self.at = found.end()
        return int(found["last"])

    def _tail(self, entry: Entry) -> Entry:
        """Letter, code, «обр» and brackets, as far as they are there."""
        if found := _BRACKETS.match(self.text, self.at):
            entry, self.at = replace(entry, code=found[1]), found.end()
        elif found := _REVERSE.match(self.folded, self.at):
            entry, self.at = replace(entry, reverse=True), found.end()
        elif (found := _LETTER.match(self.text, self.at)) and not self._is_label(found.start(1)):
            entry, self.at = replace(entry, letter=found[1]), found.end()
        elif found := _CLOSING.match(self.text, self.at):
            self.at = found.end()
        while found := _GROUP.match(self.text, self.at):
            entry, self.at = group_of(found[1], entry), found.end()
        if found := _REVERSE.match(self.folded, self.at):
            entry, self.at = replace(entry, reverse=True), found.end()
        return entry

    def _is_label(self, start: int) -> bool:
        """In `1, 2 б: 3` the letter begins what follows; in `1, 2 и 3` it joins."""
        return _LABEL.match(self.text, start) is not None or _AND.match(self.text, start - 1) is not None

    def _expect_end(self, start: int) -> None:
        """After an entry: a separator, a new entry with its sign or number, or the end."""
        rest = self.text[self.at :]
        if rest and re.match(r"[,;.\s\d+№]|-\s*\d", rest) is None:
            raise BadKey("bad_key_entry", self._rest(start))

    def _skip(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _rest(self, start: int | None = None) -> str:
        return self.text[self.at if start is None else start :][:20].strip()
