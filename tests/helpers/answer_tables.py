"""Tables of answers to subject5 for a class of three, and what the base says afterwards."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from tests.helpers.workbooks import write_csv
from zima_desktop.domain.answer_tables import AnswersPreview
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services

CODE = "subject5"
NUMBERS = tuple(range(1, 21))
HEAD = ("ФИО", "Класс", "Дата", *NUMBERS)
DAY = date(2026, 10, 5)
AB, BA = ("а", "б") * 10, ("б", "а") * 10
NINTH = ("Гринёв Пётр Андреевич", "Миронова Мария Ивановна", "Ларина Татьяна Дмитриевна")


def looked_at(
    services: Services, place: Path, *rows: Sequence[Any], head: Sequence[Any] = HEAD
) -> AnswersPreview:
    path = write_csv(place / "ответы.csv", [head, *rows], "cp1251")
    return services.answers.preview(services.answers.read(path, JobControl()), CODE)


def grinyov(
    given: Sequence[Any] = AB, day: Any = DAY, name: str = NINTH[0], group: str = "9А"
) -> tuple[Any, ...]:
    return (name, group, day, *given)


def states(preview: AnswersPreview) -> list[str]:
    return [row.state.value for row in preview.rows]


def finished(services: Services) -> dict[str, str]:
    rows = services.testing.results(CODE)
    return {row.name.split()[0]: row.finished_on.isoformat() for row in rows if row.finished_on}


def count(services: Services, *tables: Any) -> list[int]:
    with services.answers._desk.database.read() as connection:
        return [len(connection.execute(table.select()).all()) for table in tables]
