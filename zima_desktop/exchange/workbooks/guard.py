"""Looks through a zipped workbook before a parser sees it: sizes, DTDs, values in absurd places."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from zima_desktop.domain.errors import FileRefused
from zima_desktop.exchange.workbooks import limits
from zima_desktop.exchange.workbooks.places import column_number, counted

_CHUNK = 256 * 1024
_FAR_PLACE = rb"""(?:(?:[A-Z]{3,}|I[W-Z]|[J-Z][A-Z])\d+|[A-Z]{0,2}(?:[2-9]\d{4}|\d{6,}))["']"""
_FAR = re.compile(rb"""\br\s*=\s*["']""" + _FAR_PLACE)
_FAR_AS_WRITTEN_BY_ALL = re.compile(b' r="' + _FAR_PLACE)  # a plain beginning is searched three times faster
_UNUSUAL_SPELLING = re.compile(rb"r(?:\s+=|=[^\"])")
_REF = re.compile(rb"([A-Z]*)(\d+)")
_HAS_VALUE = re.compile(rb"<(?:\w+:)?(?:v|is|f)\b")
_ROW_END = re.compile(rb"</(?:\w+:)?row\s*>")
_CELL_END = re.compile(rb"</(?:\w+:)?c\s*>")
_REPEATED = re.compile(rb"<table:table-(row|cell)\b[^>]*?:number-(rows|columns)-repeated=\"(\d+)\"[^>]*>")
_ODS_VALUE = re.compile(rb"office:value-type|<text:p")


@dataclass(frozen=True, slots=True)
class Parts:
    """The unpacked parts of a workbook that passed the guard."""

    by_name: dict[str, bytes]

    def like(self, prefix: str) -> Iterator[tuple[str, bytes]]:
        return ((name, data) for name, data in self.by_name.items() if name.startswith(prefix))


def check_size(size: int, file_name: str) -> None:
    if size > limits.FILE_BYTES:
        raise FileRefused(file_name, "too_big")


def unpack(data: bytes, file_name: str) -> Parts:
    """Every XML part, read in chunks with a counter: the sizes written in a zip are not believed."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return Parts(dict(_read_parts(archive, file_name)))
    except FileRefused:
        raise
    except RuntimeError as error:  # zipfile's word for an encrypted member
        raise FileRefused(file_name, "password") from error
    except Exception as error:
        raise FileRefused(file_name, "damaged") from error


def _read_parts(archive: zipfile.ZipFile, file_name: str) -> Iterator[tuple[str, bytes]]:
    members = archive.infolist()
    if len(members) > limits.ZIP_PARTS:
        raise FileRefused(file_name, "too_many_parts")
    if len({member.filename.casefold() for member in members}) != len(members):
        raise FileRefused(file_name, "damaged", "duplicate parts")
    left = limits.UNPACKED_BYTES
    for member in members:
        part = _read_part(archive, member, left, file_name)
        left -= len(part)
        if member.filename.lower().endswith((".xml", ".rels", ".vml")):
            _check_markup(part, member.filename, file_name)
            yield member.filename, part


def _read_part(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int, file_name: str) -> bytes:
    pieces, size = [], 0
    with archive.open(member) as stream:
        while piece := stream.read(_CHUNK):
            size += len(piece)
            ratio = size / max(member.compress_size, 1)
            if size > left or (size > limits.MIB and ratio > limits.PACKING_RATIO):
                raise FileRefused(file_name, "bomb", member.filename)
            pieces.append(piece)
    return b"".join(pieces)


def _check_markup(part: bytes, name: str, file_name: str) -> None:
    if b"\0" in part[:200] or b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        raise FileRefused(file_name, "dtd" if b"<!" in part else "damaged", name)


def check_xlsx_places(sheet: bytes, name: str, file_name: str) -> None:
    """Refuses a value beyond the limits (calamine aborts on one); far empty formatted cells are harmless."""
    unusual = _UNUSUAL_SPELLING.search(sheet) or any(space in sheet for space in (b"\tr=", b"\nr=", b"\rr="))
    for found in (_FAR if unusual else _FAR_AS_WRITTEN_BY_ALL).finditer(sheet):
        letters, digits = _REF.search(found[0].split(b"=", 1)[1]).groups()  # type: ignore[union-attr]
        if not _outside(letters.decode(), counted(digits.decode())):
            continue
        end = sheet.find(b">", found.end())
        closing = _CELL_END if letters else _ROW_END
        if end < 0 or sheet[end - 1 : end] == b"/":
            continue
        stop = closing.search(sheet, end)
        if _HAS_VALUE.search(sheet, end, stop.start() if stop else len(sheet)):
            reason = "too_many_rows" if counted(digits.decode()) > limits.ROWS else "too_many_columns"
            raise FileRefused(file_name, reason, f"{name} {(letters + digits[:10]).decode()}")


def _outside(letters: str, row: int) -> bool:
    return row > limits.ROWS or column_number(letters) > limits.COLUMNS


def check_ods_places(content: bytes, name: str, file_name: str) -> None:
    """The same for cells and rows repeated a million times by a counter."""
    for found in _REPEATED.finditer(content):
        allowed = limits.ROWS if found[2] == b"rows" else limits.COLUMNS
        if counted(found[3].decode()) <= allowed or (
            found[0].endswith(b"/>") and b"office:value-type" not in found[0]
        ):
            continue
        stop = content.find(b"</table:table-" + found[1], found.end())
        if _ODS_VALUE.search(content, found.start(), stop if stop > 0 else len(content)):
            raise FileRefused(file_name, f"too_many_{found[2].decode()}", name)
