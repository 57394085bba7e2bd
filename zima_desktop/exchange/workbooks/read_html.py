"""A web page that calls itself .xls: the rows of its tables, merged cells spread out."""

from html.parser import HTMLParser

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import FileKind, Sheet, Workbook
from zima_desktop.exchange.workbooks import limits
from zima_desktop.exchange.workbooks.encodings import decode
from zima_desktop.exchange.workbooks.trim import trimmed

_BREAKS = frozenset({"br", "p", "div", "li"})
_SILENT = frozenset({"script", "style"})


class _TableReader(HTMLParser):
    """Collects the cells of outermost tables; a table inside a cell adds its text to that cell."""

    def __init__(self, file_name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._file_name = file_name
        self._depth = 0
        self._silent = False
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._below: dict[tuple[int, int], str] = {}  # places taken by a cell that spans rows

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent = True
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
                self._below = {}
        elif self._depth == 1 and tag == "tr":
            self._close_cell()
            self._open_row()
        elif self._depth == 1 and tag in ("td", "th"):
            self._close_cell()
            given = dict(attrs)
            self._span = (_span(given.get("colspan")), _span(given.get("rowspan")))
            self._cell = []
        elif tag in _BREAKS and self._cell is not None:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = False
        elif self._depth == 1 and tag in ("td", "th", "tr", "table"):
            self._close_cell()
        if tag == "table" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(data)

    def _open_row(self) -> None:
        rows = self.tables[-1]
        if len(rows) >= limits.ROWS:
            raise FileRefused(self._file_name, "too_many_rows")
        rows.append([])

    def _close_cell(self) -> None:
        if self._cell is None:
            return
        text, self._cell = " ".join("".join(self._cell).split()), None
        if not self.tables[-1]:
            self._open_row()
        row, number = self.tables[-1][-1], len(self.tables[-1]) - 1
        while (number, len(row)) in self._below:
            row.append(self._below.pop((number, len(row))))
        wide, high = self._span
        if len(row) + wide > limits.COLUMNS:
            raise FileRefused(self._file_name, "too_many_columns", str(number + 1))
        for down in range(1, high):
            self._below.update({(number + down, len(row) + right): "" for right in range(wide)})
        row.extend([text] + [""] * (wide - 1))


def _span(text: str | None) -> int:
    return min(int(text), 100) if text and text.isdecimal() and int(text) > 0 else 1


def read_html(data: bytes, file_name: str) -> Workbook:
    text, encoding = decode(data, file_name, markup=True)
    reader = _TableReader(file_name)
    try:
        reader.feed(text)
        reader.close()
    except FileRefused:
        raise
    except Exception as error:
        raise FileRefused(file_name, "damaged") from error
    filled = [trimmed(rows, file_name, str(place)) for place, rows in enumerate(reader.tables, start=1)]
    sheets = tuple(Sheet(str(place), rows) for place, rows in enumerate(filled, start=1) if rows)
    if not sheets:
        raise FileRefused(file_name, "no_table")
    return Workbook(sheets, FileKind.HTML, encoding)
