"""What leaves the school: the variant, and who would be in the package."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.exchange import words
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear
from ui.widgets.list_row import ListRow
from ui.widgets.segmented import Segmented
from zima_desktop.domain.handover import Variant
from zima_desktop.domain.readiness import Readiness


class WhatCard(Card):
    """The figures follow the variant: without names nobody is left out."""

    consents_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What to hand over"), parent=parent)
        options = [(one.value, words.variant_word(one)) for one in (Variant.AGGREGATE, Variant.FULL)]
        self.variant = Segmented(options, self.tr("Variant of the package"))
        self.note = Label("", "secondary", wrap=True)
        self._figures = QVBoxLayout()
        self._figures.setSpacing(6)
        self._readiness: Readiness | None = None
        self.body.addWidget(self.variant)
        self.body.addWidget(self.note)
        self.body.addLayout(self._figures)
        self.body.addStretch(1)
        self.variant.picked.connect(lambda _key: self._show())

    def chosen(self) -> Variant:
        return Variant(self.variant.key())

    def show_readiness(self, readiness: Readiness) -> None:
        self._readiness = readiness
        self._show()

    def _show(self) -> None:
        full = self.chosen() is Variant.FULL
        self.note.setText(
            self.tr("Names, results, plans and events of those who agreed to it. Notes of talks stay here.")
            if full
            else self.tr("Figures by grade only: how many pupils, tested, covered. Nobody is named.")
        )
        clear(self._figures)
        ready = self._readiness
        if ready is None:
            return
        self._add("users", "accent", self.tr("Pupils in the base"), "", ready.people)
        if full:
            self._add_consents(ready)
        else:
            self._add("clipboard-list", "neutral", self.tr("Not tested this year"), "", ready.untested)

    def _add_consents(self, ready: Readiness) -> None:
        note = self.tr("go into the package by name")
        self._add("shield-check", "ok", self.tr("With consent to the hand-over"), note, ready.with_consent)
        note = self.tr("will not be handed over, they are only counted")
        button = None
        if ready.without_consent:
            button = Button(self.tr("Note consents"))
            button.clicked.connect(self.consents_requested)
        tone = "warn" if ready.without_consent else "neutral"
        self._add("shield-off", tone, self.tr("Without consent"), note, ready.without_consent, button)

    def _add(
        self, icon: str, tone: str, title: str, note: str, number: int, action: QWidget | None = None
    ) -> None:
        figure = Label(str(number), "h2")
        figure.setAccessibleName(f"{title}: {number}")
        self._figures.addWidget(ListRow(icon, tone, title, note, trailing=action, action=figure))
