"""A school that hands over and a coordinator that takes in: two real workspaces and real packages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from zima_desktop.bootstrap import NewWorkspace, create_workspace
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.handover import CoordinatorKey, HandoverReceipt, Variant
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.store.key_slots import KdfCost

CHEAP = KdfCost(1, 8 * 1024 * 1024)
NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
PUPILS = (
    "Болконская Мария Николаевна",
    "Гринёв Пётр Андреевич",
    "Ларина Татьяна Дмитриевна",
    "Обломов Илья Ильич",
    "Печорин Григорий Александрович",
    "Ростова Наталья Ильинична",
    "Штольц Андрей Иванович",
)


@dataclass(slots=True)
class Office:
    """One workspace of a municipality."""

    services: Services
    people: tuple[PersonId, ...] = ()

    def give(
        self, key: CoordinatorKey | None, target: Path | None = None, variant: Variant = Variant.FULL
    ) -> HandoverReceipt:
        return self.services.handover.create(variant, key, target, JobControl())

    def take(self, path: str) -> None:
        self.services.handover.merge(Path(path), JobControl())


def make_town(folder: Path) -> Office:
    """An empty base of a coordinator."""
    wanted = NewWorkspace("Управление образования", WorkspaceKind.COORDINATOR, "Наумова Л. С.", "зимний лес")
    return Office(create_workspace(folder, wanted, lambda: NOW, CHEAP).services)


def make_school(
    folder: Path, name: str = "Школа № 9", pupils: Sequence[str] = PUPILS, agreed: int = 5
) -> Office:
    """A class 9 «А»; the first `agreed` pupils may be handed over by name."""
    wanted = NewWorkspace(name, WorkspaceKind.ORGANIZATION, "Штольц А. И.", "зимний лес и снег")
    services = create_workspace(folder, wanted, lambda: NOW, CHEAP).services
    people = []
    for pupil in pupils:
        draft = PersonDraft(PersonName(*pupil.split()), birth_date=date(2011, 4, 5), group=class_name(9, "А"))
        created = services.people.add(draft).created
        assert created is not None
        people.append(PersonId(created))
    if agreed:
        services.consents.record(people[:agreed], Purpose.COORDINATOR, None, date(2026, 9, 5))
    return Office(services, tuple(people))
