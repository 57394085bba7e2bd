"""Our own export: text stays text, and reading it back changes nothing."""

import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.helpers.rosters import rows_of
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.ids import GroupId, PersonId, new_uid
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import Category, Group, Person, PersonName, Sex
from zima_desktop.domain.roster import Action, ExistingPerson
from zima_desktop.exchange.roster import export_roster, plan_import


def _person(
    number: int, name: PersonName, group: str, born: date | None = None, note: str | None = None
) -> Person:
    home = Group(GroupId(1), new_uid(), parse_group_label(group), 2025)
    return Person(
        PersonId(number),
        new_uid(),
        name,
        Sex.MALE,
        born,
        Category.PUPIL,
        home,
        external_number="0012",
        note=note,
    )


PEOPLE = [
    _person(1, PersonName("Раскольников", "Родион", "Романович"), "9А", date(2010, 5, 2)),
    _person(2, PersonName("Пугачёв", "Емельян"), "10", None, "=HYPERLINK(1)"),
    _person(3, PersonName("Мамедов", "Тофик", "Ильгам оглы"), "ЭМ-21", date(1900, 1, 15), "+7 914 000-00-00"),
    _person(4, PersonName("Петров-Водкин", "Кузьма", "Сергеевич"), "11Б", date(2008, 2, 29), "http://ya.ru"),
]


def test_own_export_read_back_changes_nothing(tmp_path: Path) -> None:
    export_roster(PEOPLE, tmp_path / "a.xlsx")

    plan = plan_import(rows_of(tmp_path / "a.xlsx"), [ExistingPerson.of(one) for one in PEOPLE])

    assert [(entry.action, entry.changes) for entry in plan.entries] == [(Action.SAME, ())] * 4
    assert plan.missing == ()


def test_dates_are_dates_and_hostile_text_is_text(tmp_path: Path) -> None:
    export_roster(PEOPLE, tmp_path / "a.xlsx")

    page = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert page is not None
    assert page["D2"].is_date
    assert (page["H3"].data_type, page["G2"].value) == ("s", "0012")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
        assert not any("hyperlink" in name for name in archive.namelist())


def test_failed_export_leaves_no_half_file(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()

    with pytest.raises(WriteFailed):
        export_roster(PEOPLE, tmp_path / "a.xlsx")

    assert [one.name for one in tmp_path.iterdir()] == ["a.xlsx"]


def test_empty_roster_is_a_header_alone(tmp_path: Path) -> None:
    export_roster([], tmp_path / "a.xlsx")

    assert rows_of(tmp_path / "a.xlsx") == ()
