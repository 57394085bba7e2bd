"""Two cards side by side: what differs is chosen by hand, what hangs on each is counted."""

from textwrap import fill

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from ui.pages.duplicates.columns import record_words, value_words
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear, line, row
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented
from zima_desktop.content.words import word
from zima_desktop.domain.duplicates import DuplicateReason
from zima_desktop.services.duplicates import MERGED_FIELDS, Comparison

FIRST, SECOND = "first", "second"
LONGEST_LINE = 18  # letters: two choices stand side by side, and a radio button does not wrap


class ComparisonCard(Card):
    """`merge_requested` gives the fields of the card that goes which shall win."""

    merge_requested = Signal(object)  # tuple of field names
    apart_requested = Signal()
    turned = Signal()  # the other card shall stay

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Side by side"), parent=parent)
        self.stays = Segmented(
            [(FIRST, self.tr("The left card stays")), (SECOND, self.tr("The right card stays"))],
            self.tr("Which card stays"),
        )
        self.merge = Button(self.tr("Make one card of them"), "primary", "merge")
        self.apart = Button(self.tr("These are two people"), "plain", "users")
        self.proof = Label("", "secondary", wrap=True)
        self._choices: dict[str, QRadioButton] = {}
        self._keepers: list[QButtonGroup] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.note = Notice(
            self.tr("Nothing is lost"),
            self.tr(
                "Tests, talks, plans, events and papers of both cards come together. The merge can be undone."
            ),
            tone="info",
            icon_name="shield-check",
        )
        self.body.addWidget(self.proof)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.body.addWidget(self.stays)
        self.body.addWidget(self.note)
        self.body.addLayout(row(self.merge, self.apart, None))
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self.apart_requested)
        self.stays.picked.connect(lambda _key: self.turned.emit())

    def show_comparison(self, found: Comparison, reason: DuplicateReason) -> None:
        """The card that stays stands on the left of the values."""
        self.proof.setText(word("duplicate_proof", reason))
        clear(self._grid)
        self._choices.clear()
        self._keepers.clear()
        for place, text in ((1, self.tr("stays")), (2, self.tr("joins it"))):
            self._grid.addWidget(Label(text, "strong"), 0, place)
        for at, field in enumerate(MERGED_FIELDS, start=1):
            one, two = found.keep.value(field), found.other.value(field)
            if one or two or field in ("birth_date",):
                self._add_field(at, field, found)
        at = len(MERGED_FIELDS) + 1
        self._grid.addWidget(line(), at, 0, 1, 3)
        groups = [side.person.group for side in (found.keep, found.other)]
        labels = [group.name.printed if group else self.tr("no class") for group in groups]
        self._add_line(at + 1, self.tr("class today"), *labels)
        records = [record_words(side.records) for side in (found.keep, found.other)]
        self._add_line(at + 2, self.tr("on the card"), *records)

    def _add_field(self, at: int, field: str, found: Comparison) -> None:
        one, two = (value_words(side.value(field)) for side in (found.keep, found.other))
        if field not in found.differing:
            self._add_line(at, word("person_field", field), one, two)
            return
        group = QButtonGroup(self)
        self._keepers.append(group)
        self._grid.addWidget(self._caption(word("person_field", field)), at, 0)
        for place, text in enumerate((one, two), start=1):
            choice = QRadioButton(fill(text, LONGEST_LINE))
            choice.setChecked(place == 1)
            choice.setAccessibleName(f"{word('person_field', field)}: {text}")
            group.addButton(choice)
            self._grid.addWidget(choice, at, place)
        self._choices[field] = choice

    def _add_line(self, at: int, caption: str, one: str, two: str) -> None:
        self._grid.addWidget(self._caption(caption), at, 0)
        for place, text in enumerate((one, two), start=1):
            label = Label(text, "body" if text else "secondary", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, at, place)

    def _caption(self, text: str) -> Label:
        label = Label(text, "caption", tone="text3")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label

    def _merge(self) -> None:
        self.merge_requested.emit(tuple(field for field, two in self._choices.items() if two.isChecked()))
