"""A sheet under the hands: where the cursor stands, every step back, and the scanner told from the hand."""

from collections import deque
from typing import NamedTuple

from zima_desktop.domain.instruments import AnswerValue, Item
from zima_desktop.domain.paper import PaperDraft, keyed
from zima_desktop.domain.sheet_ids import SHEET_DIGITS, is_sheet_id

BURST_MS = 500  # no hand types a whole bar code in this time


class SheetEntry:
    """The draft of one pupil. The cursor is on an item, or behind the last one."""

    def __init__(self, draft: PaperDraft) -> None:
        self.draft = draft
        self._no: int | None = draft.asked[0].no if draft.asked else None
        self._before: list[tuple[PaperDraft, int | None]] = []

    @property
    def item(self) -> Item | None:
        """The item that waits for a key; None behind the last one."""
        return next((item for item in self.draft.asked if item.no == self._no), None)

    def press(self, key: str) -> bool:
        """One key of the keypad; False: it means nothing here."""
        item = self.item
        after = keyed(self.draft, item, key) if item is not None else None
        if item is None or after is None:
            return False
        self._step(after, item.no)
        return True

    def answer(self, value: AnswerValue) -> None:
        if (item := self.item) is not None:
            self._step(self.draft.answered(item.no, value), item.no)

    def doubt(self) -> None:
        if (item := self.item) is not None:
            self._step(self.draft.doubted(item.no), item.no)

    def leave_out(self) -> None:
        if (item := self.item) is not None:
            self._step(self.draft.left_out(item.no), item.no)

    def back(self) -> None:
        """One item back, which is open again."""
        numbers = [item.no for item in self.draft.asked]
        at = numbers.index(self._no) if self._no in numbers else len(numbers)
        if at > 0:
            self._remember()
            self._no = numbers[at - 1]
            self.draft = self.draft.cleared(self._no)

    def move(self, step: int) -> None:
        """The cursor alone, within the sheet."""
        numbers = [item.no for item in self.draft.asked]
        if numbers:
            at = numbers.index(self._no) if self._no in numbers else len(numbers)
            self._no = numbers[max(0, min(len(numbers) - 1, at + step))]

    def go_to(self, no: int) -> None:
        self._no = no

    def take_back(self, steps: int) -> None:
        """As it was so many keys ago."""
        for _ in range(min(steps, len(self._before))):
            self.draft, self._no = self._before.pop()

    def _step(self, after: PaperDraft, no: int) -> None:
        """The answer, and on to the next item that this person was asked."""
        self._remember()
        self.draft = after
        numbers = [item.no for item in after.asked]
        at = numbers.index(no) + 1
        self._no = numbers[at] if at < len(numbers) else None

    def _remember(self) -> None:
        self._before.append((self.draft, self._no))


class Scan(NamedTuple):
    """A bar code that went into the sheet as if it were answers."""

    digits: str
    taken: int  # how many of its digits became answers


class ScanBurst:
    """The last digits and when they came: a scanner types like a keyboard, only faster than any hand."""

    def __init__(self) -> None:
        self._keys: deque[tuple[str, float, bool]] = deque(maxlen=SHEET_DIGITS)

    def add(self, key: str, at_ms: float, *, taken: bool) -> None:
        self._keys.append((key, at_ms, taken))

    def end(self, now_ms: float) -> Scan | None:
        """Enter: the bar code that has just been scanned; the next one starts anew."""
        keys = tuple(self._keys)
        self._keys.clear()
        if len(keys) < SHEET_DIGITS or now_ms - keys[0][1] > BURST_MS:
            return None
        digits = "".join(key for key, _at, _taken in keys)
        return Scan(digits, sum(taken for _key, _at, taken in keys)) if is_sheet_id(digits) else None
