"""Toggle chips with counts: who people are, where they stand, what they lack."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.people.filters import LACKING, Counts
from ui.signs import STATE_SIGNS, said
from ui.theme import Space
from ui.widgets.chip import FilterChip
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from zima_desktop.content.categories import category_word
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import CardStep


class FilterChips(QWidget):
    """Categories are offered once there are several."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.categories = {one: FilterChip(_capital(one), count=0) for one in Category}
        self.states = {
            state: FilterChip(said("trajectory_state", state), *STATE_SIGNS[state], 0)
            for state in STATE_SIGNS
        }
        self.lacking = self._make_lacking()
        self.incomplete = FilterChip(self.tr("details"), count=0)
        self.incomplete.setToolTip(self.tr("A field that the category requires is empty"))
        self.incomplete.setAccessibleDescription(self.incomplete.toolTip())
        self._lay_out()
        for chip in self._chips():
            chip.toggled.connect(self._tell)

    def read(self, wanted: PersonFilter) -> PersonFilter:
        """The filter with what the chips say."""
        return replace(
            wanted,
            categories=frozenset(one for one, chip in self.categories.items() if chip.isChecked()),
            states=frozenset(state for state, chip in self.states.items() if chip.isChecked()),
            without=frozenset(step for step, chip in self.lacking.items() if chip.isChecked()),
            incomplete=self.incomplete.isChecked(),
        )

    def show_filter(self, wanted: PersonFilter) -> None:
        """Press the chips of this filter without telling anybody."""
        self.blockSignals(True)
        for one, chip in self.categories.items():
            chip.setChecked(one in wanted.categories)
        for state, chip in self.states.items():
            chip.setChecked(state in wanted.states)
        for step, chip in self.lacking.items():
            chip.setChecked(step in wanted.without)
        self.incomplete.setChecked(wanted.incomplete)
        self.blockSignals(False)

    def set_counts(self, counts: Counts) -> None:
        """The figures; what nobody of the list is, is not offered."""
        for one, category in self.categories.items():
            category.set_count(counts.categories[one])
        several = sum(number > 0 for number in counts.categories.values()) > 1
        for one, category in self.categories.items():
            category.setVisible(category.isChecked() or (several and counts.categories[one] > 0))
        for state, chip in self.states.items():
            chip.set_count(counts.states[state])
        for step, chip in self.lacking.items():
            chip.set_count(counts.lacking[step])
        self.incomplete.set_count(counts.incomplete)
        self.incomplete.setVisible(counts.incomplete > 0 or self.incomplete.isChecked())

    def _make_lacking(self) -> dict[CardStep, FilterChip]:
        words = {
            CardStep.TEST: (self.tr("a test"), self.tr("No test")),
            CardStep.TALK: (self.tr("a talk"), self.tr("No talk")),
            CardStep.PLAN: (self.tr("a plan"), self.tr("No plan")),
        }
        made = {step: FilterChip(words[step][0], count=0) for step in LACKING}
        for step, chip in made.items():
            chip.setAccessibleDescription(words[step][1])
            chip.setToolTip(words[step][1])
        return made

    def _lay_out(self) -> None:
        layout = FlowLayout(self, gap=6)
        for chip in (*self.categories.values(), *self.states.values()):
            layout.addWidget(chip)
        layout.addWidget(self._without_label())
        for chip in (*self.lacking.values(), self.incomplete):
            layout.addWidget(chip)

    def _without_label(self) -> Label:
        """«Нет:» before the chips of what is missing, as high as they are."""
        label = Label(self.tr("Without"), "caption")
        label.setContentsMargins(Space.S, 0, 0, 0)
        return label

    def _chips(self) -> tuple[FilterChip, ...]:
        return (
            *self.categories.values(),
            *self.states.values(),
            *self.lacking.values(),
            self.incomplete,
        )

    def _tell(self) -> None:
        self.changed.emit()


def _capital(category: Category) -> str:
    text = category_word(category, "plural")
    return text[:1].upper() + text[1:]
