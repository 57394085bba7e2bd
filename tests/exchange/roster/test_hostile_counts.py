"""Places and counts inside a workbook that no honest writer puts there."""

import zipfile
from pathlib import Path

import pytest

from tests.helpers.rosters import open_book
from tests.helpers.workbooks import CLASS_9A, TITLES, inline_cell, inline_rows, write_ods, write_raw_xlsx
from zima_desktop.domain.errors import FileRefused


def test_a_row_of_five_thousand_digits_is_too_far(tmp_path: Path) -> None:
    stray = f"<row>{inline_cell('A' + '9' * 5000, '1')}</row>"

    with pytest.raises(FileRefused) as refused:
        open_book(write_raw_xlsx(tmp_path / "a.xlsx", inline_rows([TITLES]) + stray))

    assert refused.value.reason == "too_many_rows"


@pytest.mark.parametrize("count", ["²", "9" * 5000, "-1", "много"])
def test_counts_that_are_no_counts_hide_no_column(tmp_path: Path, count: str) -> None:
    head = f'<cols><col min="{count}" max="{count}" hidden="1"/></cols>'
    excel = write_raw_xlsx(tmp_path / "a.xlsx", inline_rows([TITLES, *CLASS_9A]), head=head)
    office = write_ods(tmp_path / "b.ods", [TITLES, *CLASS_9A], hidden=0)
    _retyped(office, 'table:visibility="collapse"', f'table:number-columns-repeated="{count}"')

    assert [open_book(path).sheets[0].hidden_columns for path in (excel, office)] == [(), ()]


def _retyped(path: Path, old: str, new: str) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part.replace(old.encode(), new.encode()))
