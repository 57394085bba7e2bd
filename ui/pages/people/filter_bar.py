"""What the list is narrowed to beside the chips: a class, a tag, a group beside the class."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.ids import GroupId, SideGroupId, TagId
from zima_desktop.domain.people import Group
from zima_desktop.domain.registry import SideGroup, Tag

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


class LabelPicker(Select):
    """One tag or one group beside the class; not there while the base has neither."""

    WIDTH = 178

    def __init__(self) -> None:
        super().__init__([], self.tr("Tag or group beside the class"))
        self.setMaximumWidth(round(self.WIDTH * theme().text_scale))
        self.set_labels((), ())

    def set_labels(self, tags: Sequence[Tag], groups: Sequence[SideGroup]) -> None:
        """Offer these; the choice stays if it is still there."""
        marks = [(TagId(one.id), self.tr("Tag: {name}").format(name=one.name)) for one in tags]
        lists = [(-SideGroupId(one.id), one.name) for one in groups]
        self.set_options([(0, self.tr("Tags and groups")), *lists, *marks])
        self.setVisible(bool(tags or groups))

    def read(self, wanted: PersonFilter) -> PersonFilter:
        """The filter with what is chosen here."""
        key = int(str(self.key() or 0))
        return replace(
            wanted,
            tags=frozenset({TagId(key)}) if key > 0 else frozenset(),
            side_groups=frozenset({SideGroupId(-key)}) if key < 0 else frozenset(),
        )

    def show_filter(self, wanted: PersonFilter) -> None:
        """Choose what this filter says without telling anybody."""
        tag, group = next(iter(wanted.tags), None), next(iter(wanted.side_groups), None)
        self.set_key(tag if tag is not None else -group if group is not None else 0)
