"""The rules of the queue, each with its explanation, its count, a switch and, where it has one, its term."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.field import SettingRow
from ui.widgets.label import Label
from ui.widgets.layout import line, row
from ui.widgets.select import Select
from ui.widgets.switch import Switch
from zima_desktop.domain.queue import QueueRule, RuleState

TERMS = (7, 10, 14, 21, 30, 45, 60, 90, 180)


class RulesDialog(Dialog):
    """A rule is switched at once; the table behind the veil follows."""

    switched = Signal(object, bool)  # QueueRule
    term_picked = Signal(object, int)

    def __init__(self, view: QWidget, rules: Sequence[RuleState]) -> None:
        title = translate("RulesDialog", "Rules of the queue")
        super().__init__(view, title, width=720, scrolling=True)
        self.switches: dict[QueueRule, Switch] = {}
        self.terms: dict[QueueRule, Select] = {}
        self.counts: dict[QueueRule, Label] = {}
        self.body.setSpacing(Space.XS)
        for at, state in enumerate(rules):
            if at:
                self.body.addWidget(line())
            self.body.addWidget(SettingRow(state.text.title, state.text.explanation, self._controls(state)))
        close = Button(self.tr("Done"), "primary", "check")
        close.clicked.connect(self.accept)
        self.foot_note.setText(self.tr("The order of the rules is the order of urgency."))
        self.add_plain_foot(close)

    def show_rules(self, rules: Sequence[RuleState]) -> None:
        for state in rules:
            self.counts[state.text.rule].setText(_count(state))

    def _controls(self, state: RuleState) -> QWidget:
        rule = state.text.rule
        box = QWidget()
        switch = Switch(state.text.title, state.on)
        switch.clicked.connect(lambda on: self.switched.emit(rule, on))
        count = Label(_count(state), "caption")
        parts: list[QWidget] = [count]
        if state.days is not None:
            known = sorted({*TERMS, state.days})
            term = Select([(days, _days(days)) for days in known], self.tr("Term"))
            term.set_key(state.days)
            term.picked.connect(lambda days: self.term_picked.emit(rule, int(str(days))))
            self.terms[rule] = term
            parts.append(term)
        box.setLayout(row(*parts, switch, gap=Space.M))
        self.switches[rule], self.counts[rule] = switch, count
        return box


def _days(days: int) -> str:
    return translate("RulesDialog", "%n day(s)", None, days)


def _count(state: RuleState) -> str:
    """How many it calls; a rule whose time has not come says so."""
    if not state.speaks:
        return translate("RulesDialog", "later in the year")
    count = state.count
    return translate("RulesDialog", "calls %n", None, count) if state.on else ""
