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


class LabelPicker(QWidget):
    """A tag and a group beside the class, both at once if need be; what the base has none of is not there."""

    picked = Signal()
    WIDTH = (106, 148)  # least and most, at text scale 1.0

    def __init__(self) -> None:
        super().__init__()
        self.groups = Select([], self.tr("Group beside the class"))
        self.tags = Select([], self.tr("Tag"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.groups, self.tags):
            part.setMinimumWidth(round(self.WIDTH[0] * theme().text_scale))
            part.setMaximumWidth(round(self.WIDTH[1] * theme().text_scale))
            part.picked.connect(self.picked)
            layout.addWidget(part)
        self.set_labels((), ())

    def set_labels(self, tags: Sequence[Tag], groups: Sequence[SideGroup]) -> None:
        """Offer these; a choice stays if it is still there."""
        self.groups.set_options([(None, self.tr("Groups")), *((one.id, one.name) for one in groups)])
        self.tags.set_options([(None, self.tr("Tags")), *((one.id, one.name) for one in tags)])
        self.groups.setVisible(bool(groups))
        self.tags.setVisible(bool(tags))
        self.setVisible(self.offers_any())

    def offers_any(self) -> bool:
        """Whether the base has a tag or a group at all."""
        return self.groups.count() > 1 or self.tags.count() > 1

    def read(self, wanted: PersonFilter) -> PersonFilter:
        """The filter with what is chosen here: who bears the tag and is in the group."""
        tag, group = self.tags.key(), self.groups.key()
        return replace(
            wanted,
            tags=frozenset() if tag is None else frozenset({TagId(int(str(tag)))}),
            side_groups=frozenset() if group is None else frozenset({SideGroupId(int(str(group)))}),
        )

    def show_filter(self, wanted: PersonFilter) -> None:
        """Choose what this filter says without telling anybody."""
        self.tags.set_key(next(iter(wanted.tags), None))
        self.groups.set_key(next(iter(wanted.side_groups), None))
