"""Workbooks of the catalogue and the demand: a round trip changes nothing, faults are named by their cell."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.services.school import new_workspace
from zima_desktop.content.catalogue_words import problem_words
from zima_desktop.domain.catalogue import CatalogueKind, Taught, TaughtState
from zima_desktop.domain.catalogue_cards import Fate
from zima_desktop.domain.demand import DemandDraft, DemandRow
from zima_desktop.domain.errors import FileRefused
from zima_desktop.exchange.results.tables import SheetTable, write_tables
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.sentences import sentence


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Path]]:
    """A base with own changes of every kind, and its workbook."""
    place = tmp_path_factory.mktemp("catalogue")
    services = new_workspace(place / "base").services
    welder = services.catalogue.profession("welder")
    services.catalogue.save(replace(welder, title="Электросварщик", exams=None), "совет завода")
    services.catalogue.switch(CatalogueKind.PLACE, "hazan-school", on=False)
    services.catalogue.set_taught(
        [Taught("zgdt", "23.01.09", TaughtState.TAUGHT, 25, "набор 2026")], "письмо"
    )
    services.catalogue_files.export(place / "каталог.xlsx")
    yield services, place / "каталог.xlsx"
    services.close()


def sheet(name: str, titles: tuple[str, ...], *rows: tuple[Any, ...]) -> SheetTable:
    return SheetTable(name, tuple((title, 20) for title in titles), rows)


def test_round_trip_changes_nothing(exported: tuple[Services, Path]) -> None:
    services, path = exported

    preview = services.catalogue_files.preview(path, JobControl())

    assert preview.problems == ()
    assert preview.count(Fate.SAME) == len(preview.entries) == 166 + 162 + 24 + 7 + 6
    assert services.catalogue_files.apply(preview).count == 0


def test_workbook_carries_the_catalogue_to_another_base(
    exported: tuple[Services, Path], services: Services
) -> None:
    here, path = exported

    preview = services.catalogue_files.preview(path, JobControl())
    assert (preview.count(Fate.NEW), preview.count(Fate.CHANGED)) == (1, 2)
    change = services.catalogue_files.apply(preview)

    there = services.catalogue.catalogue()
    assert there.professions == here.catalogue.catalogue().professions
    assert there.taught == here.catalogue.catalogue().taught
    assert services.catalogue.origin(CatalogueKind.PROFESSION, "welder").source == "совет завода"
    assert change.operation is not None
    services.history.undo(change.operation)
    assert services.catalogue.profession("welder").title == "Сварщик"


def test_typed_row_without_a_key_is_a_new_profession(services: Services, tmp_path: Path) -> None:
    titles = ("Название", "Область", "Уровень обучения", "Предмет труда", "Надёжность", "Что делает")
    row = (
        "Оператор снегоуборщика",
        "Строительство и ЖКХ",
        "короткое обучение",
        "Техника; природа",
        "данные требуют проверки",
        "чистит улицы; следит за машиной",
    )
    write_tables([sheet("Профессии", titles, row)], tmp_path / "мои.xlsx")

    preview = services.catalogue_files.preview(tmp_path / "мои.xlsx", JobControl())
    assert [problem_words(one) for one in preview.problems] == []
    services.catalogue_files.apply(preview)

    (key, _title), *_ = services.catalogue.search("снегоуб")
    found = services.catalogue.profession(key)
    assert (found.field, found.klimov) == ("construction", ("tech", "nature"))
    assert found.description.does == ("чистит улицы", "следит за машиной")
    again = services.catalogue_files.preview(tmp_path / "мои.xlsx", JobControl())
    assert again.count(Fate.SAME) == 1


def test_faults_are_named_by_sheet_row_and_column_and_the_rest_goes_in(
    services: Services, tmp_path: Path
) -> None:
    titles = ("Ключ места", "Код программы", "Учат ли", "Мест в год")
    table = sheet(
        "Чему учат",
        titles,
        ("zgdt", "23.01.09", "учат", 25),
        ("zgdt", "23.01.09", "учат", 25),
        ("nowhere", "23.01.09", "учат", None),
        ("zgdt", date(2010, 2, 8), "учат", None),
        ("zgdt", "43.01.09", "наверное", None),
        ("zgdt", "15.01.05", "учат", "много"),
    )
    write_tables([table], tmp_path / "набор.xlsx")

    preview = services.catalogue_files.preview(tmp_path / "набор.xlsx", JobControl())

    assert [problem_words(one) for one in preview.problems] == [
        "Чему учат, строка 3, столбец «Код программы»: «zgdt:23.01.09» встречается второй раз",
        "Чему учат, строка 4, столбец «Ключ места»: «nowhere» нет в каталоге",
        "Чему учат, строка 5, столбец «Код программы»: Excel принял значение за дату: 08.02.2010",
        "Чему учат, строка 6, столбец «Учат ли»: «наверное» нет в каталоге",
        "Чему учат, строка 7, столбец «Мест в год»: «много» – не число",
    ]
    assert [one.entry.key for one in preview.entries] == ["zgdt:23.01.09"]


def test_links_of_codes_lead_to_known_ones_and_never_round_in_a_circle(
    services: Services, tmp_path: Path
) -> None:
    table = sheet(
        "Смена кодов",
        ("Прежний код", "Новый код"),
        ("08.01.06", "99.01.99"),
        ("23.02.08", "08.02.10"),  # shipped: 08.02.10 gave way to 23.02.08
        ("07.02.01", "08.01.06"),
        ("08.01.06", "07.02.01"),
    )
    places = sheet(
        "Места",
        ("Название", "Вид", "Населённый пункт", "Где находится", "Области", "Надёжность"),
        ("Балетная школа", "техникум или колледж", "Зима", "в городе", "балет", "данные проверены"),
    )
    write_tables([table, places], tmp_path / "коды.xlsx")

    preview = services.catalogue_files.preview(tmp_path / "коды.xlsx", JobControl())

    assert [problem_words(one) for one in preview.problems] == [
        "Места, строка 2, столбец «Области»: «балет» нет в каталоге",
        "Смена кодов, строка 2, столбец «Новый код»: «99.01.99» нет в каталоге",
        "Смена кодов, строка 3, столбец «Новый код»: «08.02.10» сам заменён этим кодом",
        "Смена кодов, строка 5, столбец «Новый код»: «07.02.01» сам заменён этим кодом",
    ]
    assert [one.entry.key for one in preview.entries] == ["07.02.01"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"PK\x03\x04 broken", "damaged"), (b"", "empty"), ("просто текст".encode(), "not_a_catalogue")],
)
def test_broken_workbook_is_one_sentence_and_nothing_changes(
    services: Services, tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "каталог.xlsx"
    path.write_bytes(data)

    with pytest.raises(FileRefused) as refused:
        services.catalogue_files.preview(path, JobControl())

    assert refused.value.reason == reason
    assert "каталог.xlsx" in sentence(refused.value)


DEMAND = DemandDraft(
    2026,
    "перечень города на 2026 год",
    "Центр занятости",
    date(2026, 9, 15),
    (DemandRow("welder", 12, "завод"), DemandRow("cook"), DemandRow("teacher-primary", 0)),
)


def test_demand_list_comes_back_as_it_went_out(services: Services, tmp_path: Path) -> None:
    keys = list(services.catalogue.catalogue().professions)[:3]
    draft = replace(DEMAND, rows=(DemandRow(keys[0], 12, "завод"), DemandRow(keys[1]), DemandRow(keys[2], 0)))
    services.catalogue_files.export_demand(draft, tmp_path / "спрос.xlsx")

    read = services.catalogue_files.read_demand(tmp_path / "спрос.xlsx", JobControl())

    assert read.problems == ()
    assert (read.rows, read.year, read.source) == (draft.rows, 2026, draft.source)
    assert (read.author, read.valid_from, read.forecast) == (draft.author, draft.valid_from, False)


def test_demand_can_be_typed_by_titles_alone(services: Services, tmp_path: Path) -> None:
    table = sheet(
        "Лист1", ("Профессия", "Нужно людей"), ("СВАРЩИК", 3), ("монтер пути", None), ("космонавт", 1)
    )
    write_tables([table], tmp_path / "спрос.xlsx")

    read = services.catalogue_files.read_demand(tmp_path / "спрос.xlsx", JobControl())

    assert [(row.profession, row.need) for row in read.rows] == [("welder", 3), ("track-worker", None)]
    assert [problem_words(one) for one in read.problems] == [
        "Лист1, строка 4, столбец «Профессия»: «космонавт» нет в каталоге"
    ]
    assert read.year is None
