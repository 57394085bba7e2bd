"""Versions of the plans: who changed what and when, the chosen one beside the one before it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.plan import slot_words
from ui.i18n import translate
from ui.signs import dotted, said
from ui.theme import Space
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from ui.widgets.notice import Sign
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.trajectory import Plan, PlanDraft, PlanSlot


class PlanHistoryDialog(Dialog):
    """Read only. What differs carries a sign and bold words, not a colour alone."""

    def __init__(
        self, view: QWidget, name: str, history: Sequence[Plan], authors: Mapping[UUID, str]
    ) -> None:
        title = translate("PlanHistoryDialog", "Versions of the plans")
        super().__init__(view, title, name, width=760, avatar=name, scrolling=True)
        self._history, self._authors = tuple(history), authors
        slots = [slot for slot in PlanSlot if any(one.content.slot is slot for one in history)]
        options = [(slot.value, slot_words(slot)) for slot in slots]
        self.slot = Segmented(options, self.tr("Which plan"))
        self.versions = Select([], self.tr("Version"))
        self.made = Label("", "caption", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(3, 1)
        self.body.addLayout(row(self.slot, None, self.versions))
        self.body.addWidget(self.made)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.slot.picked.connect(self._show_slot)
        self.versions.picked.connect(self._show_version)
        self._show_slot()

    def _own(self) -> tuple[Plan, ...]:
        """Of the chosen plan, the newest first."""
        return tuple(one for one in self._history if one.content.slot.value == self.slot.key())

    def _show_slot(self, _key: object = None) -> None:
        options = [(one.version, self._named(one)) for one in self._own()]
        self.versions.set_options(options)
        if options:
            self.versions.set_key(options[0][0])
        self._show_version()

    def _named(self, plan: Plan) -> str:
        words = self.tr("version {number}, {day}")
        return words.format(number=plan.version, day=format_date(plan.made_on))

    def _show_version(self, _key: object = None) -> None:
        own = self._own()
        at = next((at for at, one in enumerate(own) if one.version == self.versions.key()), None)
        clear(self._grid)
        if at is None:
            return
        now, before = own[at], own[at + 1] if at + 1 < len(own) else None
        self.made.setText(self._told(now, before))
        heads = (self.tr("Was"), self.tr("Became")) if before else ("", self.tr("First version"))
        for column, head in zip((2, 3), heads, strict=True):
            self._grid.addWidget(Label(head, "field"), 0, column)
        for down, (word, old, new) in enumerate(compared(now, before), start=1):
            self._add_line(down, word, (old, new), paired=before is not None)

    def _add_line(self, down: int, word: str, values: tuple[str, str], *, paired: bool) -> None:
        changed = paired and values[0] != values[1]
        top = Qt.AlignmentFlag.AlignTop
        if changed:
            sign = Sign("pencil", "accent", 16)
            sign.setAccessibleName(self.tr("changed"))
            self._grid.addWidget(sign, down, 0, top)
        self._grid.addWidget(Label(word, "caption", tone="text3"), down, 1, top)
        if paired:
            self._grid.addWidget(Label(values[0], "body", tone="text2", wrap=True), down, 2, top)
        new = Label(values[1], "strong" if changed or not paired else "body", wrap=True)
        self._grid.addWidget(new, down, 3, top)

    def _told(self, now: Plan, before: Plan | None) -> str:
        author = self._authors.get(now.made_by) if now.made_by else None
        who = author or self.tr("who wrote it: no data")
        if before is None:
            return dotted(format_date(now.made_on), who)
        changed = [word.lower() for word, old, new in compared(now, before) if old != new]
        what = self.tr("changed: {list}").format(list=", ".join(changed)) if changed else None
        return dotted(format_date(now.made_on), who, what or self.tr("nothing differs"))


def compared(now: Plan, before: Plan | None) -> tuple[tuple[str, str, str], ...]:
    """What each field said and says."""
    old = _values(before.content) if before is not None else ("",) * 5
    words = (
        translate("PlanHistoryDialog", "Profession"),
        translate("PlanHistoryDialog", "Programme"),
        translate("PlanHistoryDialog", "Where"),
        translate("PlanHistoryDialog", "How sure"),
        translate("PlanHistoryDialog", "Agreed with"),
    )
    return tuple(zip(words, old, _values(now.content), strict=True))


def _values(content: PlanDraft) -> tuple[str, ...]:
    unknown = translate("PlanHistoryDialog", "no data")
    sure = said("certainty", content.certainty) if content.certainty else None
    fields = (content.profession, content.programme, content.place, sure, content.agreed_with)
    return tuple(field or unknown for field in fields)
