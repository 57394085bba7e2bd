"""The ZIP inside a package: written always alike, read only if it is exactly what we would write."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zima_desktop.domain.handover import PackageRefused
from zima_desktop.exchange.handover import limits

DESCRIPTOR = "datapackage.json"
SIGNATURE = "SIGNATURE.json"
README = "README.txt"
FIXED = (DESCRIPTOR, SIGNATURE, README)

_END = struct.Struct("<4s4H2LH")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_UTF8 = 0x800
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int


def write_container(members: Sequence[tuple[str, bytes]]) -> bytes:
    """The same members give the same bytes: fixed times, rights and order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, allowZip64=False) as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100600 << 16
            archive.writestr(entry, content, compresslevel=6)
    return target.getvalue()


def read_container(data: bytes, file_name: str) -> dict[str, bytes]:
    """All members, unpacked under every limit; raises PackageRefused with the place."""
    entries = _directory(data, file_name)
    _check_names(entries, file_name)
    unpacked: dict[str, bytes] = {}
    total = 0
    for entry, start, stop in _spans(data, entries, file_name):
        content = _inflate(data[start:stop], entry, limits.TOTAL_BYTES - total, file_name)
        total += len(content)
        unpacked[entry.name] = content
    return unpacked


def _directory(data: bytes, file_name: str) -> list[_Entry]:
    if len(data) < _END.size or data[:4] != b"PK\x03\x04":
        raise PackageRefused(file_name, "not_an_archive")
    signature, disk, start_disk, here, count, size, offset, comment = _END.unpack(data[-_END.size :])
    if signature != b"PK\x05\x06" or comment or disk or start_disk or here != count:
        raise PackageRefused(file_name, "archive_damaged", "end")
    if 0xFFFF in (count, here) or 0xFFFFFFFF in (size, offset):
        raise PackageRefused(file_name, "zip64")
    if count > limits.MEMBERS:
        raise PackageRefused(file_name, "too_many_members", str(count))
    if offset + size + _END.size != len(data):
        raise PackageRefused(file_name, "archive_damaged", "directory")
    return list(_central(data, offset, count, file_name))


def _central(data: bytes, offset: int, count: int, file_name: str) -> Iterator[_Entry]:
    stop = len(data) - _END.size
    for number in range(count):
        if offset + _CENTRAL.size > stop:
            raise PackageRefused(file_name, "archive_damaged", f"directory {number}")
        fields = _CENTRAL.unpack_from(data, offset)
        signature, _, _, flags, method, _, _, crc, packed, size, name_size, extra, comment = fields[:13]
        raw = data[offset + _CENTRAL.size : offset + _CENTRAL.size + name_size]
        if signature != b"PK\x01\x02" or extra or comment:
            raise PackageRefused(file_name, "zip64" if extra else "archive_damaged", f"directory {number}")
        yield _Entry(_name(raw, flags, file_name), flags, method, crc, packed, size, fields[16])
        offset += _CENTRAL.size + name_size
    if offset != stop:
        raise PackageRefused(file_name, "archive_damaged", "directory")


def _name(raw: bytes, flags: int, file_name: str) -> str:
    if not (flags & _UTF8 or raw.isascii()):
        raise PackageRefused(file_name, "member_name", repr(raw)[:80])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise PackageRefused(file_name, "member_name", repr(raw)[:80]) from error


def _allowed(name: str) -> bool:
    """Fixed names, and tables directly in data/: nothing that could ever point elsewhere."""
    if name in FIXED:
        return True
    word = name.removeprefix("data/").removesuffix(".csv")
    return name == f"data/{word}.csv" and 0 < len(word) <= 40 and word.replace("_", "a").isalpha()


def _check_names(entries: Sequence[_Entry], file_name: str) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.name.casefold() in seen:
            raise PackageRefused(file_name, "duplicate_member", entry.name[:80])
        seen.add(entry.name.casefold())
        if not (_allowed(entry.name) and entry.name.isascii()):
            raise PackageRefused(file_name, "member_name", entry.name[:80])
    if tuple(entry.name for entry in entries[:3]) != FIXED:
        missing = [name for name in FIXED if name not in {entry.name for entry in entries}]
        reason = "unsigned" if SIGNATURE in missing else "member_missing" if missing else "member_order"
        raise PackageRefused(file_name, reason, ", ".join(missing))


def _spans(data: bytes, entries: Sequence[_Entry], file_name: str) -> Iterator[tuple[_Entry, int, int]]:
    """Members lie one after another from the first byte: no gaps, no overlaps, both headers agree."""
    position = 0
    for entry in entries:
        _check_entry(entry, file_name)
        if entry.offset != position or position + _LOCAL.size > len(data):
            raise PackageRefused(file_name, "archive_overlap", entry.name)
        local = _LOCAL.unpack_from(data, position)
        name_size, extra = local[9], local[10]
        start = position + _LOCAL.size + name_size
        told = (b"PK\x03\x04", entry.flags, entry.method, entry.crc, entry.packed, entry.size)
        if (local[0], local[2], local[3], local[6], local[7], local[8]) != told or extra:
            raise PackageRefused(file_name, "archive_headers", entry.name)
        if data[position + _LOCAL.size : start] != entry.name.encode():
            raise PackageRefused(file_name, "archive_headers", entry.name)
        position = start + entry.packed
        yield entry, start, position
    if data[position : position + 4] != b"PK\x01\x02":
        raise PackageRefused(file_name, "archive_overlap", "directory")


def _check_entry(entry: _Entry, file_name: str) -> None:
    if entry.flags & _ENCRYPTED:
        raise PackageRefused(file_name, "archive_encrypted", entry.name)
    if entry.flags & ~_UTF8 or entry.method != zipfile.ZIP_DEFLATED:
        raise PackageRefused(file_name, "archive_method", entry.name)
    if entry.size > _bound(entry.name):
        raise PackageRefused(file_name, "too_large", entry.name)
    if entry.size > limits.CHUNK and entry.size > entry.packed * limits.RATIO:
        raise PackageRefused(file_name, "bomb", entry.name)


def _bound(name: str) -> int:
    if name == DESCRIPTOR:
        return limits.DESCRIPTOR_BYTES
    return limits.SMALL_MEMBER_BYTES if name in FIXED else limits.MEMBER_BYTES


def _inflate(packed: bytes, entry: _Entry, room: int, file_name: str) -> bytes:
    """Counts what really comes out; the header is believed only if it turns out to be right."""
    bound = min(entry.size, room)
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    parts: list[bytes] = []
    size = 0
    rest = packed
    try:
        while not engine.eof:
            part = engine.decompress(rest, limits.CHUNK)
            rest = engine.unconsumed_tail
            size += len(part)
            if size > bound:
                raise PackageRefused(file_name, "lying_size", entry.name)
            if not part and not rest and not engine.eof:
                break
            parts.append(part)
    except zlib.error as error:
        raise PackageRefused(file_name, "archive_damaged", entry.name) from error
    content = b"".join(parts)
    if not engine.eof or engine.unused_data or size != entry.size or zlib.crc32(content) != entry.crc:
        raise PackageRefused(file_name, "lying_size" if size != entry.size else "checksum", entry.name)
    return content
