"""The recovery sheet: the code is shown once, kept on paper, and two of its groups are typed back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.start.pages import StartPage
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.layout import line, row

Matches = Callable[[int, str], bool]


class CodeView(StartPage):
    """`finish` wakes up when both asked groups are right."""

    save_requested = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__(680)
        self._matches: Matches = lambda _number, _typed: False
        self._asked: tuple[int, int] = (1, 2)
        self.groups: tuple[Label, ...] = tuple(Label("", "h1") for _ in range(6))
        self.save = Button(self.tr("Save the sheet (PDF)…"), "plain", "file-down")
        self.saved = Label("", "caption", tone="ok", wrap=True)
        self.typed = (QLineEdit(), QLineEdit())
        self.fields = tuple(Field(" ", line, hint=" ") for line in self.typed)
        self.finish = Button(self.tr("Open the base"), "primary", "lock-open", big=True)
        self.save.clicked.connect(self.save_requested)
        self.finish.clicked.connect(self.finished)
        for typed in self.typed:
            typed.setMaxLength(8)
            typed.textChanged.connect(self._check)
            typed.returnPressed.connect(self._enter)
        self._lay_out()

    def show_code(self, groups: Sequence[str], asked: tuple[int, int], matches: Matches) -> None:
        """Show a new code; `matches(number, typed)` tells whether a group is right."""
        self._matches, self._asked = matches, asked
        for label, group in zip(self.groups, groups, strict=True):
            label.setText(group)
        for number, field, typed in zip(asked, self.fields, self.typed, strict=True):
            title = self.tr("Group {number} from the sheet").format(number=number)
            field.label.setText(title)
            typed.setAccessibleName(title)
            typed.clear()
        self.saved.setText("")
        self._check()
        self.save.setFocus()

    def forget(self) -> None:
        """The code must not stay in a hidden window."""
        self._matches = lambda _number, _typed: False
        for label in self.groups:
            label.clear()
        for typed in self.typed:
            typed.clear()

    def say_saved(self, name: str) -> None:
        self.saved.setText(self.tr("Saved: {name}. Print it and put it into the safe.").format(name=name))

    def _check(self) -> None:
        right = [self._matches(n, typed.text()) for n, typed in zip(self._asked, self.typed, strict=True)]
        for ok, field, typed in zip(right, self.fields, self.typed, strict=True):
            if not ok and len(typed.text().strip()) >= 4:
                field.set_error(self.tr("Not as on the sheet"))
                continue
            field.clear_error()
            if ok:
                field.below.setText(self.tr("Right"))
                field.below.set_tone("ok")
        self.finish.setEnabled(all(right))

    def _enter(self) -> None:
        if self.finish.isEnabled():
            self.finished.emit()
        else:
            empty = next((typed for typed in self.typed if not typed.text()), self.typed[0])
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        card = Card(margins=(28, 24, 28, 24))
        card.body.setSpacing(Space.M)
        card.body.addWidget(Label(self.tr("Recovery sheet"), "h1"))
        why = self.tr(
            "If the password is forgotten, only this code opens the base. Nobody can send it again. "
            "Print the sheet and keep it in the safe of the director."
        )
        card.body.addWidget(Label(why, "secondary", wrap=True))
        code = Card(ground="soft", margins=(20, 14, 20, 14))
        code.setAccessibleName(self.tr("Recovery code"))
        code.body.addLayout(row(None, *self._spread(), None, gap=Space.L))
        card.body.addWidget(code)
        saving = row(self.save, gap=Space.M)
        saving.addWidget(self.saved, 1)
        card.body.addLayout(saving)
        card.body.addWidget(line())
        ask = self.tr("Type two groups back from the sheet, to be sure that it is readable.")
        card.body.addWidget(Label(ask, "body", wrap=True))
        card.body.addLayout(row(*self.fields, gap=Space.L))
        card.body.addLayout(row(None, self.finish))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.center(content)

    def _spread(self) -> list[QWidget | None]:
        """The groups with room between them."""
        spread: list[QWidget | None] = []
        for label in self.groups:
            spread += [label, None]
        return spread[:-1]
