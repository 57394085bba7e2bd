"""PT Sans on paper: registered once, embedded in every PDF, and the only font there."""
# mypy: allow-untyped-calls

import io
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

import fontpkg_pt_sans
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from zima_desktop.reports.slim_font import slim

REGULAR, BOLD = "PTSans", "PTSans-Bold"
_FACES = {
    REGULAR: ("PT_Sans-Web-Regular.ttf", "PTSansPaper-Regular"),
    BOLD: ("PT_Sans-Web-Bold.ttf", "PTSansPaper-Bold"),
}
_STAND_INS = {
    "\u202f": "\u00a0",
    "\u2009": "\u00a0",
    "→": "–",
    "✓": "+",
    "☐": "–",
    "\t": " ",
    "\r": " ",
    "\n": " ",
}


@cache
def register_fonts() -> dict[bool, dict[int, float]]:
    """Register both faces; the widths of their characters, in thousandths of the size, by boldness."""
    widths = {}
    for name, (file_name, inner) in _FACES.items():
        shipped = files(fontpkg_pt_sans).joinpath("files", file_name).read_bytes()
        font = TTFont(name, io.BytesIO(slim(shipped, inner)), asciiReadable=0)  # no unused Latin glyphs
        pdfmetrics.registerFont(font)
        widths[name == BOLD] = {sign: font.face.charWidths[sign] for sign in font.face.charToGlyph}
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, REGULAR, BOLD)
    return widths


def measure(text: str, size: float, bold: bool = False) -> float:
    """Width in points."""
    return _units(text, bold) * size * 0.001


@lru_cache(maxsize=8192)
def _units(text: str, bold: bool) -> float:
    known = register_fonts()[bold]
    return sum(known[ord(sign)] for sign in printable(text))


@lru_cache(maxsize=8192)
def printable(text: str) -> str:
    """The text with every sign the font lacks replaced by a plain one or left out: never a black square."""
    known = register_fonts()[False]
    text = unicodedata.normalize("NFC", text)
    return "".join(sign if ord(sign) in known and sign >= " " else _stand_in(sign) for sign in text)


def _stand_in(sign: str) -> str:
    if sign in _STAND_INS:
        return _STAND_INS[sign]
    known = register_fonts()[False]
    return "".join(part for part in unicodedata.normalize("NFKD", sign) if ord(part) in known and part >= " ")
