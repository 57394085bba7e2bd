"""The filter bar of the list: typing, a class, chips of state, chips of what is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.people.filters import LACKING
from ui.pages.people.flow import FlowLayout
from ui.signs import STATE_SIGNS, said
from ui.theme import Space
from ui.widgets.chip import FilterChip
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.ids import GroupId
from zima_desktop.domain.people import Group
from zima_desktop.domain.trajectory import CardStep, TrajectoryState

MOST_SEGMENTS = 3


class ClassPicker(QWidget):
    """Classes side by side while they are few, a drop-down list when they are many."""

    picked = Signal(object)  # GroupId, or None for all

    def __init__(self) -> None:
        super().__init__()
        self.segments = Segmented([("", self.tr("All"))], self.tr("Class"))
        self.list = Select([("", self.tr("All classes"))], self.tr("Class"))
        self._many = False
        self._offered: set[str] = set()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.segments)
        layout.addWidget(self.list)
        self.segments.picked.connect(self._pick)
        self.list.picked.connect(self._pick)
        self.set_groups(())

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Offer these classes; the choice stays if its class is still there."""
        chosen = self.group()
        options = [(str(group.id), group.name.printed) for group in groups]
        self._many = len(options) > MOST_SEGMENTS
        self._offered = {key for key, _title in options}
        self.segments.set_options([("", self.tr("All")), *options[:MOST_SEGMENTS]])
        self.list.set_options([("", self.tr("All classes")), *options])
        self.segments.setVisible(not self._many and len(options) > 1)
        self.list.setVisible(self._many)
        self.set_group(chosen if any(group.id == chosen for group in groups) else None)

    def group(self) -> GroupId | None:
        key = self.list.key() if self._many else self.segments.key()
        return GroupId(int(str(key))) if key else None

    def set_group(self, group: GroupId | None) -> None:
        key = "" if group is None else str(group)
        self.list.set_key(key)
        if not self._many:
            self.segments.set_key(key if key in self._offered else "")

    def _pick(self, _key: object) -> None:
        self.picked.emit(self.group())


class FilterChips(QWidget):
    """Toggle chips with counts: where people stand, and what they lack."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.states = {
            state: FilterChip(said("trajectory_state", state), *STATE_SIGNS[state], 0)
            for state in STATE_SIGNS
        }
        words = {
            CardStep.TEST: (self.tr("a test"), self.tr("No test")),
            CardStep.TALK: (self.tr("a talk"), self.tr("No talk")),
            CardStep.PLAN: (self.tr("a plan"), self.tr("No plan")),
        }
        self.lacking = {step: FilterChip(words[step][0], count=0) for step in LACKING}
        for step, chip in self.lacking.items():
            chip.setAccessibleDescription(words[step][1])
            chip.setToolTip(words[step][1])
        layout = FlowLayout(self, gap=6)
        for chip in self.states.values():
            layout.addWidget(chip)
        layout.addWidget(self._without_label())
        for chip in self.lacking.values():
            layout.addWidget(chip)
        for chip in (*self.states.values(), *self.lacking.values()):
            chip.toggled.connect(self._tell)

    def _without_label(self) -> Label:
        """«Нет:» before the chips of what is missing, as high as they are."""
        label = Label(self.tr("Without"), "caption")
        label.setContentsMargins(Space.S, 0, 0, 0)
        return label

    def read(self, wanted: PersonFilter) -> PersonFilter:
        """The filter with what the chips say."""
        states = frozenset(state for state, chip in self.states.items() if chip.isChecked())
        without = frozenset(step for step, chip in self.lacking.items() if chip.isChecked())
        return replace(wanted, states=states, without=without)

    def show_filter(self, wanted: PersonFilter) -> None:
        """Press the chips of this filter without telling anybody."""
        self.blockSignals(True)
        for state, chip in self.states.items():
            chip.setChecked(state in wanted.states)
        for step, chip in self.lacking.items():
            chip.setChecked(step in wanted.without)
        self.blockSignals(False)

    def set_counts(self, states: Mapping[TrajectoryState, int], lacking: Mapping[CardStep, int]) -> None:
        for state, chip in self.states.items():
            chip.set_count(states[state])
        for step, chip in self.lacking.items():
            chip.set_count(lacking[step])

    def _tell(self) -> None:
        self.changed.emit()
