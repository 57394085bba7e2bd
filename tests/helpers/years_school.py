"""A school whose clock can be moved from one school year into the next."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.helpers.class_sessions import CHEAP
from tests.helpers.people_school import PASSWORD, Moment
from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import Category, PersonDraft, PersonName
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services import Services

LAST_YEAR = {
    "8А": ("Онегин Евгений", "Ларина Татьяна"),
    "9А": ("Гринёв Пётр", "Миронова Мария", "Швабрин Алексей"),
    "9Б": ("Базаров Евгений", "Кирсанов Аркадий"),
    "11А": ("Болконский Андрей", "Ростова Наталья"),
}


@dataclass
class YearsSchool:
    """People by family name; groups by their label in the year they were made."""

    services: Services
    clock: Moment
    ids: dict[str, PersonId] = field(default_factory=dict)

    def at(self, year: int, month: int, day: int) -> None:
        self.clock.now = datetime(year, month, day, 6, 0, tzinfo=UTC)

    def enrol(self, label: str, names: Sequence[str], category: Category = Category.PUPIL) -> None:
        for name in names:
            group = parse_group_label(label)
            draft = PersonDraft(PersonName(*name.split()), category=category, group=group)
            change = self.services.people.add(draft)
            assert change.created is not None
            self.ids[name.split()[0]] = PersonId(change.created)

    def group(self, label: str, school_year: int) -> GroupId:
        found = (one for one in self.services.people.groups(school_year) if one.name.compact == label)
        return next(found).id

    def where(self, family: str) -> list[tuple[str, int, str, str | None]]:
        """Every spell: label, school year, since, until."""
        return [
            (
                spell.group.name.compact,
                spell.group.school_year,
                spell.since.isoformat(),
                spell.until.isoformat() if spell.until else None,
            )
            for spell in self.services.spells.history(self.ids[family]).spells
        ]


def years_school(folder: Path, *, today: tuple[int, int, int] = (2026, 9, 3)) -> YearsSchool:
    """Classes of 2025/26, and the clock put into the next school year."""
    clock = Moment()
    wanted = NewWorkspace("Школа № 9", WorkspaceKind.ORGANIZATION, "Павел Петрович", PASSWORD, training=True)
    school = YearsSchool(create_workspace(folder, wanted, clock, CHEAP).services, clock)
    school.at(2025, 9, 1)
    for label, names in LAST_YEAR.items():
        school.enrol(label, names)
    school.at(*today)
    return school
