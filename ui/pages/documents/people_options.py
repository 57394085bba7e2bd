"""Options of the career map and of the class sheet: who, for whom, what."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.documents.wishes import (
    CareerMapWish,
    ClassSheetWish,
    TrajectoryWish,
    section_title,
    variant_title,
)
from ui.theme import Space
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from zima_desktop.domain.documents import Audience, CareerSection, SheetVariant
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.people import Group, Person

NO_CLASS = "none"
FIRST_TESTED_GRADE = 8
Members = Callable[[GroupId], Sequence[Person]]


class CareerMapOptions(QWidget):
    """A class, then one of it or all of it; the reader; the parts."""

    changed = Signal()

    def __init__(
        self, members: Members, parent: QWidget | None = None, *, with_sections: bool = True
    ) -> None:
        super().__init__(parent)
        self._members = members
        self._offered: tuple[Group, ...] | None = None  # not filled in yet
        self._people: tuple[Person, ...] = ()
        self._outside: Person | None = None  # somebody in no class who was asked for
        self._classes: list[tuple[object, str]] = []
        self.group, self.person = Select([], ""), Select([], "")
        for select in (self.group, self.person):
            keep_narrow(select)
        self.audience = Segmented(
            [
                (Audience.PUPIL.value, self.tr("Pupil")),
                (Audience.COUNSELLOR.value, self.tr("Counsellor")),
            ],
            self.tr("For whom"),
        )
        self.sections = {section: QCheckBox(section_title(section)) for section in CareerSection}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for part in (Field(self.tr("Class"), self.group), Field(self.tr("Pupils"), self.person)):
            layout.addWidget(part)
        layout.addWidget(Label(self.tr("For whom"), "field"))
        layout.addWidget(self.audience)
        self._included = QWidget()
        parts = QVBoxLayout(self._included)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(Label(self.tr("What to include"), "field"))
        for box in self.sections.values():
            box.setChecked(True)
            box.toggled.connect(lambda _on: self.changed.emit())
            parts.addWidget(box)
        self._included.setVisible(with_sections)
        layout.addWidget(self._included)
        self.group.picked.connect(self._group_picked)
        self.person.picked.connect(lambda _key: self.changed.emit())
        self.audience.picked.connect(self._audience_picked)
        self._show_talks()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Filled in when it is looked at: the people of a class are many."""
        self._offered = tuple(groups)
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        if self._offered is None:
            return
        groups, self._offered = self._offered, None
        fresh, first = not self._classes, not self._people
        self._classes = [(group.id, group.name.printed) for group in groups]
        self._offer_classes()
        if fresh:
            self.group.set_key(worth_printing(groups))
        self._read_members()
        if first and self._people:
            self.person.set_key(self._people[0].id)

    def choose_person(self, person: Person) -> None:
        """Somebody who has left school stands under «no class»."""
        self._fill()
        self._outside = person if person.group is None else None
        self._offer_classes()
        self.group.set_key(person.group.id if person.group is not None else NO_CLASS)
        self._read_members()
        self.person.set_key(person.id)

    def choose_group(self, group: GroupId) -> None:
        self._fill()
        self.group.set_key(group)
        self._read_members()
        self.person.set_key(None)

    def wish(self) -> CareerMapWish | None:
        """None when the class is empty or there is no class."""
        self._fill()
        chosen = self.person.key()
        people = (PersonId(chosen),) if isinstance(chosen, int) else tuple(one.id for one in self._people)
        if not people:
            return None
        ticked = frozenset(section for section, box in self.sections.items() if box.isChecked())
        audience = Audience(self.audience.key())
        if audience is Audience.PUPIL:
            ticked -= {CareerSection.TALKS}
        return CareerMapWish(people, audience, ticked)

    def _group_picked(self, _key: object) -> None:
        self._read_members()
        self.changed.emit()

    def _audience_picked(self, _key: str) -> None:
        self._show_talks()
        self.changed.emit()

    def _show_talks(self) -> None:
        """Dates of talks are for the counsellor's copy only."""
        self.sections[CareerSection.TALKS].setVisible(self.audience.key() == Audience.COUNSELLOR.value)

    def _offer_classes(self) -> None:
        alone = [(NO_CLASS, self.tr("No class"))] if self._outside is not None else []
        self.group.set_options([*self._classes, *alone])

    def _read_members(self) -> None:
        group = self.group.key()
        if group == NO_CLASS:
            self._people = (self._outside,) if self._outside is not None else ()
        else:
            self._people = tuple(self._members(GroupId(group))) if isinstance(group, int) else ()
        whole = translate("CareerMapOptions", "The whole class, %n", None, len(self._people))
        options: list[tuple[object, str]] = [(one.id, one.name.short) for one in self._people]
        self.person.set_options([*options, (None, whole)] if options else [])


class TrajectoryOptions(CareerMapOptions):
    """The same people and readers, always the whole sheet; the counsellor first."""

    def __init__(self, members: Members, parent: QWidget | None = None) -> None:
        super().__init__(members, parent, with_sections=False)
        self.audience.set_key(Audience.COUNSELLOR.value)

    def sheet(self) -> TrajectoryWish | None:
        wish = self.wish()
        return TrajectoryWish(wish.people, wish.audience) if wish is not None else None


class ClassSheetOptions(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = Select([], "")
        self.variant = Select([(variant, variant_title(variant)) for variant in SheetVariant], "")
        for select in (self.group, self.variant):
            keep_narrow(select)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(Field(self.tr("Class"), self.group))
        layout.addWidget(Field(self.tr("Who reads it"), self.variant))
        for select in (self.group, self.variant):
            select.picked.connect(lambda _key: self.changed.emit())

    def set_groups(self, groups: Sequence[Group]) -> None:
        first = not self.group.count()
        self.group.set_options([(group.id, group.name.printed) for group in groups])
        if first:
            self.group.set_key(worth_printing(groups))

    def wish(self) -> ClassSheetWish | None:
        group = self.group.key()
        if not isinstance(group, int):
            return None
        return ClassSheetWish(GroupId(group), SheetVariant(str(self.variant.key())))


def worth_printing(groups: Sequence[Group]) -> GroupId | None:
    """The first class that tests are for; of younger ones there is little to print."""
    older = (group.id for group in groups if (group.name.grade or 0) >= FIRST_TESTED_GRADE)
    return next(older, groups[0].id if groups else None)


def keep_narrow(select: Select) -> None:
    """A long line must not widen the panel: it is shown whole in the open list."""
    select.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    select.setMinimumContentsLength(8)
