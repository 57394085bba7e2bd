"""What is exported and read again is the same document, to the letter."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from tests.exchange.instruments.documents import documents
from tests.exchange.instruments.typed import read_file
from zima_desktop.content.location import content_root
from zima_desktop.content.reading import canonical_text, parse_instrument
from zima_desktop.exchange.instruments import Document, read_instrument, write_instrument
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.jobs import JobControl

SHIPPED = sorted(
    path for path in (content_root() / "instruments").glob("*.json") if path.name != "schema.json"
)


def loaded(path: Path) -> Document:
    document: Document = json.loads(path.read_text(encoding="utf-8"))
    return document


def cells_of(path: Path, sheet: str) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(path)[sheet].iter_rows()]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_instrument_comes_back_the_same(path: Path, tmp_path: Path) -> None:
    document = loaded(path)
    write_instrument(document, tmp_path / "a.xlsx")

    result = read_file(tmp_path / "a.xlsx")

    assert result.problems == ()
    assert result.document is not None
    assert canonical_text(result.document) == canonical_text(document)


def test_through_the_reader_of_strange_files_the_version_is_the_same(tmp_path: Path) -> None:
    text = (content_root() / "instruments" / "subject5.json").read_text(encoding="utf-8")
    write_instrument(json.loads(text), tmp_path / "a.xlsx")

    result = read_instrument(read_workbook(tmp_path / "a.xlsx", JobControl()), "a.xlsx")

    assert parse_instrument(json.dumps(result.document)).sha256 == parse_instrument(text).sha256


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_any_document_comes_back_the_same(
    document: Document, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.xlsx"
    parse_instrument(json.dumps(document))  # the form accepts it
    write_instrument(document, path)

    result = read_file(path)

    assert [(one.place, one.key, one.value) for one in result.problems] == []
    assert result.document is not None
    assert canonical_text(result.document) == canonical_text(document)


def test_people_read_the_key_of_an_export_as_in_a_manual(tmp_path: Path) -> None:
    write_instrument(loaded(content_root() / "instruments" / "subject5.json"), tmp_path / "a.xlsx")

    rows = cells_of(tmp_path / "a.xlsx", "Ключ")

    assert rows[0] == ["Шкала", "Название", "Ключ"]
    assert rows[1] == ["nature", "Природа", "1а, 4б, 7а, 10б, 11б, 14а, 17б, 20а"]


def test_the_service_sheet_holds_only_what_people_cannot_say(tmp_path: Path) -> None:
    write_instrument(loaded(content_root() / "instruments" / "subject5.json"), tmp_path / "a.xlsx")

    paths = {str(row[0]).split(".")[0] for row in cells_of(tmp_path / "a.xlsx", "Дополнительно")[1:]}

    assert paths == {"practice", "parallel", "words"}


def test_an_edited_export_gives_the_edited_document(tmp_path: Path) -> None:
    document = loaded(content_root() / "instruments" / "subject5.json")
    write_instrument(document, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    book["Методика"]["B2"] = "Пять сфер, вторая редакция"
    book["Вопросы"]["C2"] = "Вырастить огурцы на подоконнике"
    book["Ключ"]["C2"] = "1б, 4б, 7а, 10б, 11б, 14а, 17б, 20а"
    book.save(tmp_path / "b.xlsx")

    edited = read_file(tmp_path / "b.xlsx").document

    assert edited is not None
    assert edited["title"] == "Пять сфер, вторая редакция"
    assert (
        edited["sections"][0]["items"][0]["response"]["options"][0]["text"]
        == "Вырастить огурцы на подоконнике"
    )
    assert edited["scales"][0]["keys"][0] == {"item": 1, "option": "b"}
    assert edited["words"] == document["words"]


def test_every_cell_of_an_export_is_text(tmp_path: Path) -> None:
    document = loaded(content_root() / "instruments" / "subject5.json")
    document["title"] = '=HYPERLINK("http://ya.ru")'
    document["authors"] = "@SUM(A1)"
    write_instrument(document, tmp_path / "a.xlsx")

    for sheet in openpyxl.load_workbook(tmp_path / "a.xlsx"):
        assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {
            "s"
        }
    assert read_file(tmp_path / "a.xlsx").document == document
