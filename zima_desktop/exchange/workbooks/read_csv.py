"""Text tables: encoding, separator and quotes found out, rows out."""

import csv
import io
from collections import Counter
from collections.abc import Iterator

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import FileKind, Sheet, Workbook
from zima_desktop.exchange.workbooks import limits
from zima_desktop.exchange.workbooks.encodings import decode
from zima_desktop.exchange.workbooks.trim import trimmed

_SEPARATORS = (";", "\t", ",", "|")
_LOOKED_AT = 30  # lines
_LOOKED_AT_CHARS = 100_000
_LONGEST_LINE = limits.COLUMNS * limits.CELL_CHARS


def read_csv(data: bytes, file_name: str) -> Workbook:
    text, encoding = decode(data, file_name)
    if "\0" in text:
        raise FileRefused(file_name, "not_a_table")
    separator, text = _declared_separator(text)
    separator = separator or _guess_separator(text)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(_lines(text, file_name), delimiter=separator):
            rows.append([_unquoted(cell) for cell in row])
            if len(rows) > 2 * limits.ROWS:
                raise FileRefused(file_name, "too_many_rows")
    except csv.Error as error:
        raise FileRefused(file_name, "damaged", str(len(rows) + 1)) from error
    return Workbook((Sheet("", trimmed(rows, file_name, "")),), FileKind.CSV, encoding)


def _lines(text: str, file_name: str) -> Iterator[str]:
    """One by one, so that a file of nothing but line ends or separators costs no memory."""
    for number, line in enumerate(io.StringIO(text), start=1):
        if len(line) > _LONGEST_LINE:
            raise FileRefused(file_name, "too_many_columns", str(number))
        yield line


def _declared_separator(text: str) -> tuple[str | None, str]:
    """Excel's first line `sep=;`; it becomes an empty row, so that row numbers stay those of the file."""
    first, _, rest = text.partition("\n")
    first = first.strip().strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4], "\n" + rest
    return ("\t", "\n" + rest) if first.lower() == "sep=" else (None, text)


def _guess_separator(text: str) -> str:
    """The one that cuts most of the first lines into the same number of cells, more than one."""
    lines = "\n".join(text[:_LOOKED_AT_CHARS].splitlines()[:_LOOKED_AT])
    best, best_score = ";", 0
    for separator in _SEPARATORS:
        try:
            widths = Counter(len(row) for row in csv.reader(io.StringIO(lines), delimiter=separator) if row)
        except csv.Error:
            continue
        score = max((count * min(width, 12) for width, count in widths.items() if width > 1), default=0)
        if score > best_score:
            best, best_score = separator, score
    return best


def _unquoted(cell: str) -> str:
    if len(cell) > 1 and cell[0] == '"' == cell[-1]:
        return cell.strip('"')  # values wrapped three times, as one college diary does
    return cell
