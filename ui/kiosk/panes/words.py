"""Words of one's own, with names from a list to choose below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kiosk.letters import folded, suggested
from ui.kiosk.options import OptionRow
from ui.kiosk.panes.entry import LongEntry, ShortEntry
from ui.kiosk.panes.pane import AnswerPane, Hint
from ui.theme import Space, theme
from ui.widgets.layout import clear
from zima_desktop.domain.responses import AnswerValue, Text
from zima_desktop.services.kiosk import suggestions

LONG = 120  # a longer answer gets several lines
OFFERED = 4
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WordsPane(AnswerPane):
    """The answer is what was typed; a name from the list only saves the typing."""

    typing = "letters"

    def __init__(self, response: Text) -> None:
        super().__init__()
        self._names = suggestions(response.suggest)
        self._rows: tuple[OptionRow, ...] = ()
        long = response.longest > LONG and not self._names
        self.entry: ShortEntry | LongEntry = (
            LongEntry(response.longest) if long else ShortEntry(response.longest)
        )
        self.entry.setAccessibleName(self.tr("Your answer"))
        self._below = QWidget()
        self._offered = QVBoxLayout(self._below)
        self._offered.setContentsMargins(0, 0, 0, 0)
        self._offered.setSpacing(Space.S)
        self.tell(self._what_to_do())
        self.down.addWidget(self.note)
        self.down.addWidget(self.entry)
        self.down.addWidget(self._below)
        self.entry.textChanged.connect(self._typed)

    def default_question(self) -> str:
        return self.tr("Your answer")

    def value(self) -> AnswerValue | None:
        return self.entry.text().strip()

    def show_value(self, value: AnswerValue | None) -> None:
        self.entry.blockSignals(True)
        self.entry.setText(value if isinstance(value, str) else "")
        self.entry.blockSignals(False)
        if self._names and theme().text_scale == 1.0:
            self._below.setMinimumHeight(OFFERED * 60 + (OFFERED - 1) * Space.S)

    def controls(self) -> tuple[QWidget, ...]:
        return (self.entry, *self._rows)

    def first_focus(self) -> QWidget | None:
        return self.entry

    def hints(self) -> tuple[Hint, ...]:
        return ()

    def names(self) -> tuple[OptionRow, ...]:
        """What is offered at the moment."""
        return self._rows

    def take_key(self, key: int) -> bool:
        at = self.focused()
        if key in _ENTER and at:
            self._take(self._rows[at - 1].text())
            return True
        return super().take_key(key)

    def _what_to_do(self) -> str:
        if self._names:
            return self.tr("Type the first letters and choose from the list, or write in your own words")
        return self.tr("Write in your own words")

    def _typed(self) -> None:
        self.tell(self._what_to_do())
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        typed = self.entry.text()
        found = suggested(self._names, typed)
        if any(folded(name) == folded(typed.strip()) for name in found):
            found = ()
        clear(self._offered)
        self._rows = tuple(OptionRow(0, name, "none", "kiosk_name") for name in found[:OFFERED])
        before: QWidget = self.entry
        for name, row in zip(found, self._rows, strict=False):
            row.clicked.connect(lambda _checked=False, name=name: self._take(name))
            self._offered.addWidget(row)
            QWidget.setTabOrder(before, row)
            before = row
        self._offered.addStretch(1)

    def _take(self, name: str) -> None:
        self.entry.setText(name)
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
