"""A TrueType face without hinting and long names: paper needs neither, and each PDF carries a copy."""
# mypy: allow-untyped-calls

import struct
from itertools import pairwise

from reportlab.pdfbase.ttfonts import TTFontMaker

NEEDED = ("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post")
WORDS_FOLLOW, SCALE, MORE, SCALE_XY, SCALE_2X2, HAS_PROGRAM = 0x1, 0x8, 0x20, 0x40, 0x80, 0x100


def slim(font: bytes, name: str) -> bytes:
    """The same outlines and widths under another PostScript name.

    The name must differ: reportlab keeps one face per PostScript name and would hand back the first.
    """
    tables = _tables(font)
    kept = {tag: tables[tag] for tag in NEEDED}
    offsets = _offsets(tables)
    glyphs = [_without_program(tables["glyf"][start:end]) for start, end in pairwise(offsets)]
    kept["glyf"] = b"".join(glyphs)
    kept["loca"] = _loca(glyphs)
    kept["head"] = kept["head"][:50] + b"\0\1" + kept["head"][52:]  # long offsets in loca
    kept["name"] = _name_table(name)
    maker = TTFontMaker()
    for tag, content in kept.items():
        maker.add(tag, content)
    stream: bytes = maker.makeStream()
    return stream


def _tables(font: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", font, 4)
    tables = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, start, length = struct.unpack_from(">4sLLL", font, at)
        tables[tag.decode("latin-1")] = font[start : start + length]
    return tables


def _offsets(tables: dict[str, bytes]) -> tuple[int, ...]:
    loca = tables["loca"]
    if struct.unpack_from(">H", tables["head"], 50)[0]:
        return struct.unpack(f">{len(loca) // 4}L", loca)
    return tuple(2 * half for half in struct.unpack(f">{len(loca) // 2}H", loca))


def _loca(glyphs: list[bytes]) -> bytes:
    offsets = [0]
    for glyph in glyphs:
        offsets.append(offsets[-1] + len(glyph))
    return struct.pack(f">{len(offsets)}L", *offsets)


def _without_program(glyph: bytes) -> bytes:
    if not glyph:
        return glyph
    (contours,) = struct.unpack_from(">h", glyph)
    stripped = _simple(glyph, contours) if contours >= 0 else _composite(glyph)
    return stripped + b"\0" * (-len(stripped) % 4)


def _simple(glyph: bytes, contours: int) -> bytes:
    at = 10 + 2 * contours
    (length,) = struct.unpack_from(">H", glyph, at)
    return glyph[:at] + b"\0\0" + glyph[at + 2 + length :]


def _composite(glyph: bytes) -> bytes:
    out, at, more = bytearray(glyph), 10, True
    while more:
        (flags,) = struct.unpack_from(">H", glyph, at)
        struct.pack_into(">H", out, at, flags & ~HAS_PROGRAM)
        at += 8 if flags & WORDS_FOLLOW else 6
        at += 2 if flags & SCALE else 4 if flags & SCALE_XY else 8 if flags & SCALE_2X2 else 0
        more = bool(flags & MORE)
    return bytes(out[:at])


def _name_table(name: str) -> bytes:
    """Family, full and PostScript name, for Windows in English."""
    text = name.encode("utf-16-be")
    records = [struct.pack(">6H", 3, 1, 0x409, kind, len(text), 0) for kind in (1, 4, 6)]
    return struct.pack(">3H", 0, len(records), 6 + 12 * len(records)) + b"".join(records) + text
