"""What a file really is, by its first bytes: schools rename files and name web pages .xls."""

import io
import zipfile

from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.roster import FileKind

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BARE_BIFF = (
    b"\x09\x08\x10\x00",
    b"\x09\x08\x08\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x00\x04\x00",
)
_TEXT_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_FOREIGN = (
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"MZ",
    b"GIF8",
)
_HTML_STARTS = ("<html", "<!doctype html", "<table", "<meta", "<head", "<body", "<style", "<div")
_SPREADSHEETML = "urn:schemas-microsoft-com:office:spreadsheet"


def kind_of(data: bytes, file_name: str) -> FileKind:
    """The kind of file, or FileRefused saying what it is instead."""
    if not data.strip():
        raise FileRefused(file_name, "empty")
    if data.startswith(b"PK"):
        return _kind_of_zip(data, file_name)
    if data.startswith(_OLE):
        return _kind_of_ole(data, file_name)
    if data.startswith(_BARE_BIFF):
        return FileKind.XLS
    if data.startswith(_FOREIGN):
        raise FileRefused(file_name, "not_a_table")
    return _kind_of_text(data, file_name)


def _kind_of_zip(data: bytes, file_name: str) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise FileRefused(file_name, "damaged") from error
    if "xl/workbook.bin" in names:
        raise FileRefused(file_name, "xlsb")
    if any(name.lower() == "xl/workbook.xml" for name in names):
        return FileKind.XLSX
    if "content.xml" in names:
        return FileKind.ODS
    if "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names):
        return FileKind.XLSX
    raise FileRefused(file_name, "not_a_table")


def _kind_of_ole(data: bytes, file_name: str) -> FileKind:
    def holds(stream: str) -> bool:
        return (stream + "\0").encode("utf-16-le") in data

    if holds("EncryptedPackage") or holds("EncryptionInfo"):
        raise FileRefused(file_name, "password")
    if holds("WordDocument") or holds("PowerPoint Document"):
        raise FileRefused(file_name, "not_a_table")
    return FileKind.XLS


def _kind_of_text(data: bytes, file_name: str) -> FileKind:
    head = data[:4096]
    if not head.startswith(_TEXT_BOMS) and b"\0" in head:
        raise FileRefused(file_name, "not_a_table")
    text = head.decode("utf-16" if head[:2] in _TEXT_BOMS else "latin-1", "replace")
    text = text.lstrip("ï»¿\ufeff \t\r\n").casefold()
    if text.startswith(("<?xml", "<workbook")):
        if _SPREADSHEETML in text:
            return FileKind.XML
        if "<html" not in text:
            raise FileRefused(file_name, "not_a_table")
    return FileKind.HTML if text.startswith((*_HTML_STARTS, "<?xml", "<!--")) else FileKind.CSV
