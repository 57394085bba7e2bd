"""Files that are damaged, crafted or not class lists at all: one clear refusal, and the process lives."""

import io
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.helpers.rosters import open_book
from tests.helpers.workbooks import (
    CLASS_9A,
    TITLES,
    inline_cell,
    inline_rows,
    write_csv,
    write_ods,
    write_raw_xlsx,
    write_raw_zip,
    write_xls,
    write_xlsx,
    write_xml_2003,
)
from zima_desktop.domain.errors import Cancelled, FileRefused
from zima_desktop.domain.roster import FileKind, Row, Sheet
from zima_desktop.exchange.roster import analyse, build_rows
from zima_desktop.exchange.workbooks.child import read_in_child
from zima_desktop.jobs import JobControl

ENTITY_BOMB = (
    '<!DOCTYPE b [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
needs_pipes = pytest.mark.skipif(os.name != "posix", reason="named pipes and limits of POSIX")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def refusal_of(path: Path) -> str:
    started = time.monotonic()
    with pytest.raises(FileRefused) as refusal:
        open_book(path)
    assert time.monotonic() - started < 5
    assert refusal.value.file_name == path.name
    return refusal.value.reason


def test_cell_of_four_hundred_mebibytes_in_a_small_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_raw_zip(path, b"")
    piece = b"\xd0\xb0" * 512 * 1024
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
        archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as stream,
    ):
        stream.write(b"<sst><si><t>")
        for _ in range(400):
            stream.write(piece)
        stream.write(b"</t></si></sst>")

    assert path.stat().st_size < 1024 * 1024
    assert refusal_of(path) == "bomb"


def test_entity_bomb_is_refused(tmp_path: Path) -> None:
    rows = inline_rows([TITLES])

    assert refusal_of(write_raw_xlsx(tmp_path / "a.xlsx", rows, prolog=ENTITY_BOMB)) == "dtd"
    assert refusal_of(write_xml_2003(tmp_path / "a.xls", [TITLES, *CLASS_9A], ENTITY_BOMB)) == "dtd"


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("XFD1048576", "too_many_rows"),
        ("XFD2", "too_many_columns"),
        ("A20001", "too_many_rows"),
        ("IW2", "too_many_columns"),
    ],
)
def test_value_in_an_absurd_place_is_refused(tmp_path: Path, place: str, reason: str) -> None:
    stray = f'<row r="{place.lstrip("XFDAIW")}">{inline_cell(place, "1")}</row>'

    assert refusal_of(write_raw_xlsx(tmp_path / "a.xlsx", inline_rows([TITLES]) + stray)) == reason


def test_far_row_whose_cells_hide_their_places_is_refused(tmp_path: Path) -> None:
    stray = '<row r="1048576"><c t="inlineStr"><is><t>1</t></is></c></row>'

    assert refusal_of(write_raw_xlsx(tmp_path / "a.xlsx", inline_rows([TITLES]) + stray)) == "too_many_rows"


@pytest.mark.parametrize("spelling", ["<c\tr='{}'", '<c\nr="{}"', '<c r = "{}"', "<c  r='{}'"])
def test_absurd_place_is_seen_however_it_is_spelled(tmp_path: Path, spelling: str) -> None:
    stray = f"<row>{spelling.format('XFD1048576')}><v>1</v></c></row>"

    assert refusal_of(write_raw_xlsx(tmp_path / "a.xlsx", inline_rows([TITLES]) + stray)) == "too_many_rows"


def test_place_hidden_behind_a_character_reference_does_not_kill_the_program(tmp_path: Path) -> None:
    stray = f'<row r="1048576">{inline_cell("&#88;FD1048576", "1")}</row>'.replace('row r="1048576"', "row")
    path = write_raw_xlsx(tmp_path / "a.xlsx", inline_rows([TITLES]) + stray)

    assert refusal_of(path) == "damaged"


def test_ods_that_repeats_a_value_a_million_times_is_refused(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="float" office:value="1"/>'
    wide = cell.replace(" office:value-type", ' table:number-columns-repeated="16384" office:value-type')
    rows = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    columns = f"<table:table-row>{wide}</table:table-row>"

    assert refusal_of(write_ods(tmp_path / "a.ods", [TITLES], tail=rows)) == "too_many_rows"
    assert refusal_of(write_ods(tmp_path / "b.ods", [TITLES], tail=columns)) == "too_many_columns"


def test_more_rows_columns_and_letters_than_a_school_has_are_refused(tmp_path: Path) -> None:
    long = write_csv(tmp_path / "a.csv", [TITLES] * 20_001, "utf-8")
    wide = write_csv(tmp_path / "b.csv", [["Онегин"] * 257], "utf-8")
    talkative = write_xlsx(tmp_path / "c.xlsx", [TITLES, ("О" * 1001,)])

    assert refusal_of(long) == "too_many_rows"
    assert refusal_of(wide) == "too_many_columns"
    with pytest.raises(FileRefused) as refusal:
        open_book(talkative)
    assert (refusal.value.reason, refusal.value.place) == ("cell_too_long", "Список A2")


def test_too_big_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with path.open("wb") as stream:
        stream.truncate(20 * 1024 * 1024 + 1)

    assert refusal_of(path) == "too_big"


def test_zip_of_thousands_of_parts_is_refused(tmp_path: Path) -> None:
    parts = {f"xl/{number}.bin": b"" for number in range(2_001)}

    assert refusal_of(write_raw_zip(tmp_path / "a.xlsx", b"", parts)) == "too_many_parts"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"%PDF-1.7 ...", "not_a_table"),
        (b"\x89PNG\r\n\x1a\n", "not_a_table"),
        (b"text\0text", "not_a_table"),
        (b"<?xml version='1.0'?><svg/>", "not_a_table"),
        (b"<html><body>404</body></html>", "no_table"),
        (b"PK\x03\x04 cut off", "damaged"),
        (_OLE + "EncryptedPackage\0".encode("utf-16-le"), "password"),
        (_OLE + "WordDocument\0".encode("utf-16-le"), "not_a_table"),
        (_OLE + "Workbook\0".encode("utf-16-le"), "damaged"),
        (b"\xff\xfe\x00\xd8\x00", "encoding"),
        (b'"' + b"a" * 140_000, "damaged"),
    ],
)
def test_what_is_no_class_list_is_refused_with_a_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(content)

    assert refusal_of(path) == reason


def test_zip_of_something_else_and_missing_file_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with zipfile.ZipFile(tmp_path / "b.xlsx", "w") as archive:
        archive.writestr("xl/workbook.bin", "")

    assert refusal_of(tmp_path / "a.xlsx") == "not_a_table"
    assert refusal_of(tmp_path / "b.xlsx") == "xlsb"
    assert refusal_of(tmp_path / "none.xlsx") == "not_found"


def test_truncated_workbooks_are_refused(tmp_path: Path) -> None:
    for path in (
        write_xlsx(tmp_path / "a.xlsx", [TITLES, *CLASS_9A]),
        write_ods(tmp_path / "a.ods", [TITLES, *CLASS_9A]),
        write_xls(tmp_path / "a.xls", [TITLES, *CLASS_9A]),
    ):
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
        assert refusal_of(path) == "damaged"


@needs_pipes
def test_hanging_reader_is_stopped_at_its_time_limit(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.xlsx")  # whoever reads it waits for a writer that never comes

    with pytest.raises(FileRefused) as refusal:
        read_in_child(tmp_path / "a.xlsx", FileKind.XLSX, JobControl(), seconds=0.3)

    assert refusal.value.reason == "too_slow"
    assert not multiprocessing.active_children()


@needs_pipes
def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.xlsx")
    control = JobControl()
    control.cancel()

    with pytest.raises(Cancelled):
        read_in_child(tmp_path / "a.xlsx", FileKind.XLSX, control)

    assert not multiprocessing.active_children()


@needs_pipes
def test_killed_reader_is_a_refusal(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.xlsx")

    def kill_the_reader(done: int, total: int, label: str) -> None:
        for child in multiprocessing.active_children():
            os.kill(child.pid or 0, signal.SIGKILL)

    with pytest.raises(FileRefused) as refusal:
        read_in_child(tmp_path / "a.xlsx", FileKind.XLSX, JobControl(kill_the_reader))

    assert refusal.value.reason == "reader_crashed"


@needs_pipes
def test_reader_cannot_take_all_the_memory() -> None:
    code = "from zima_desktop.exchange.workbooks.child import _limit_memory as l; l(); bytearray(2 << 30)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert "MemoryError" in done.stderr


def test_reader_process_starts_with_nothing_it_does_not_need() -> None:
    code = (
        "import sys, zima_desktop.exchange.workbooks.child\n"
        "heavy = {'PySide6', 'sqlalchemy', 'reportlab', 'xlsxwriter', 'python_calamine', 'xlrd'}\n"
        "sys.exit(len(heavy & set(sys.modules)))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "cell",
    [
        "а" * 140 + "!",
        "Аа-" * 46 + "!",
        "9" + "-" * 998 + "!",
        "9" + " .-" * 330 + "!",
        "(" * 1000,
        "1 " * 500,
        "Всего " * 160,
        "фио ученика " * 80,
        "«" * 999 + "9",
        "01." * 330,
    ],
)
def test_no_text_in_a_cell_keeps_the_program_busy(cell: str) -> None:
    rows: list[Row] = [("ФИО", "Дата рождения", "Класс"), (cell, cell, cell), (cell,), (cell, "9А")]
    started = time.process_time()

    for content in (rows, rows[1:]):
        sheet = Sheet("Список", tuple(content))
        layout = analyse(sheet)
        build_rows(sheet, layout, layout.mapping, None, 2025)

    assert time.process_time() - started < 0.5


@pytest.mark.parametrize("content", [b"\n", b";", b"\t", b'"', b"a;\n", b"\r"])
def test_text_of_one_sign_a_million_times_is_refused_quickly(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes((content * (8 << 20))[: 8 << 20])

    assert refusal_of(path) in ("too_many_rows", "too_many_columns", "damaged", "empty")


FUZZ = """
import sys
from pathlib import Path
from zima_desktop.domain.errors import FileRefused
from zima_desktop.exchange.roster import analyse, build_rows
from zima_desktop.exchange.workbooks.child import read_here
from zima_desktop.exchange.workbooks.sniff import kind_of

read = refused = 0
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        workbook = read_here(path, kind_of(path.read_bytes(), path.name))
        for sheet in workbook.sheets:
            layout = analyse(sheet)
            build_rows(sheet, layout, layout.mapping, None, 2025)
        read += 1
    except FileRefused:
        refused += 1
print(read, refused)
"""


def test_randomly_damaged_files_are_read_or_refused_and_nothing_else(tmp_path: Path) -> None:
    folder, number, dice = tmp_path / "damaged", 0, random.Random(20260520)
    folder.mkdir()
    for whole in _whole_files(tmp_path):
        for _ in range(60):
            number += 1
            (folder / f"{number:04}").write_bytes(_damaged(whole, dice))

    done = subprocess.run(
        [sys.executable, "-c", FUZZ, str(folder)], capture_output=True, text=True, check=False, timeout=60
    )

    assert done.returncode == 0, done.stderr[-2000:]
    read, refused = map(int, done.stdout.split())
    assert read + refused == number == 300
    assert refused > 0 and read > 0


def _whole_files(folder: Path) -> list[bytes]:
    rows = [TITLES, *CLASS_9A]
    stored = io.BytesIO()  # uncompressed, so that damage reaches the XML itself
    with (
        zipfile.ZipFile(write_xlsx(folder / "a.xlsx", rows)) as packed,
        zipfile.ZipFile(stored, "w") as plain,
    ):
        for name in packed.namelist():
            plain.writestr(name, packed.read(name))
    paths = [
        folder / "a.xlsx",
        write_xls(folder / "a.xls", rows),
        write_xml_2003(folder / "b.xls", rows),
        write_csv(folder / "a.csv", rows, "cp1251"),
    ]
    return [stored.getvalue(), *(path.read_bytes() for path in paths)]


def _damaged(whole: bytes, dice: random.Random) -> bytes:
    content = bytearray(whole)
    for _ in range(dice.randint(1, 12)):
        content[dice.randrange(len(content))] = dice.randrange(256)
    if dice.random() < 0.2:
        del content[dice.randrange(len(content)) :]
    return bytes(content)
