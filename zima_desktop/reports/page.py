"""A PDF being drawn, measured in points from the upper left corner of the page."""
# mypy: allow-untyped-calls

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from zima_desktop.domain.charts import Scene, Token
from zima_desktop.reports.fonts import REGULAR, measure, printable, register_fonts
from zima_desktop.reports.ink import Ink
from zima_desktop.reports.paint import paint
from zima_desktop.version import VERSION

# Text armour around compressed streams would cost a quarter more bytes, of use to nobody.
rl_config.useA85 = 0  # type: ignore[attr-defined]

A4 = (595.28, 841.89)
LEFT, RIGHT, TOP, BOTTOM = 20 * mm, 10 * mm, 20 * mm, 20 * mm
PAGE_NUMBER_BASELINE = 13 * mm
MOST_AIR, ROUNDING = 9.0, 0.01


@dataclass(frozen=True, slots=True)
class Style:
    size: float
    bold: bool = False
    fill: Token = "text"
    leading: float = 1.32  # of the size


TITLE = Style(20, True, leading=1.2)
NAME = Style(15, True, "accent", leading=1.2)
HEADING = Style(12.5, True)
BODY = Style(10.5)
STRONG = Style(10.5, True)
SMALL = Style(9, fill="text2")
SMALL_STRONG = Style(9, True)
CAPTION = Style(9, fill="text3")


def wrap(text: str, style: Style, width: float) -> list[str]:
    """Whole words only, broken at ordinary spaces; line breaks of the text are kept."""
    lines = []
    space = measure(" ", style.size, style.bold)
    for paragraph in text.split("\n"):
        line, length = "", 0.0
        for word in printable(paragraph).split(" "):
            extent = measure(word, style.size, style.bold)
            if line and length + space + extent > width:
                lines.append(line)
                line, length = word, extent
            else:
                line, length = (f"{line} {word}", length + space + extent) if line else (word, extent)
        lines.append(line)
    return lines


def text_height(text: str, style: Style, width: float) -> float:
    return len(wrap(text, style, width)) * style.size * style.leading


class Sheet:
    """One document under way. Coordinates: x to the right, y down; a text's y is its baseline."""

    def __init__(self, title: str, size: tuple[float, float] = A4) -> None:
        register_fonts()
        self._out = io.BytesIO()
        self.canvas = Canvas(self._out, pagesize=size, initialFontName=REGULAR, lang="ru-RU")
        self.canvas.setTitle(title)
        self.canvas.setAuthor("")
        self.canvas.setSubject("")
        self.canvas.setCreator(f"Zima Desktop {VERSION}")
        self.canvas.setProducer(f"Zima Desktop {VERSION}")
        self.ink = Ink(self.canvas)
        self._size = size
        self.page = 1
        self._measure_page(1.0)

    def _measure_page(self, scale: float) -> None:
        self.width, self.height = self._size[0] / scale, self._size[1] / scale
        self.left, self.edge = LEFT / scale, self.width - RIGHT / scale
        self.top, self.bottom = TOP / scale, self.height - BOTTOM / scale

    @contextmanager
    def scaled(self, scale: float) -> Iterator[None]:
        """Everything smaller by `scale` on this page, the margins of the paper as they are."""
        self.canvas.saveState()
        self.canvas.scale(scale, scale)
        self._measure_page(scale)
        yield
        self._measure_page(1.0)
        self.canvas.restoreState()

    def finish(self) -> bytes:
        self.canvas.save()
        return self._out.getvalue()

    def next_page(self, number: bool = True) -> None:
        """A new page; numbered in the top margin, or the first of the next paper."""
        self.canvas.showPage()
        self.page = self.page + 1 if number else 1
        if number:
            self.centred(self.width / 2, PAGE_NUMBER_BASELINE, str(self.page), SMALL)

    def text(self, x: float, y: float, text: str, style: Style, width: float | None = None) -> None:
        """One line; narrower type rather than a line that leaves `width`."""
        shown = printable(text)
        size = style.size
        if width is not None:
            size = min(size, size * width / max(measure(shown, size, style.bold), 0.01))
        self.ink.text(x, self.height - y, shown, size, style.bold, style.fill)

    def right(self, x: float, y: float, text: str, style: Style, width: float | None = None) -> None:
        shown = printable(text)
        extent = measure(shown, style.size, style.bold)
        self.text(x - (min(extent, width) if width is not None else extent), y, shown, style, width)

    def centred(self, x: float, y: float, text: str, style: Style, width: float | None = None) -> None:
        shown = printable(text)
        extent = measure(shown, style.size, style.bold)
        self.text(x - (min(extent, width) if width is not None else extent) / 2, y, shown, style, width)

    def paragraph(self, x: float, top: float, text: str, style: Style, width: float) -> float:
        """Lines from `top` down; the bottom of the last one."""
        y = top
        for line in wrap(text, style, width):
            self.text(x, y + style.size, line, style, width)
            y += style.size * style.leading
        return y

    def line(
        self, x1: float, y1: float, x2: float, y2: float, token: Token = "border", w: float = 0.6
    ) -> None:
        self.ink.line(x1, self.height - y1, x2, self.height - y2, token, w)

    def box(self, x: float, y: float, w: float, h: float, token: Token, radius: float = 0.0) -> None:
        self.ink.box(x, self.height - y - h, w, h, token, radius)

    def frame(self, x: float, y: float, w: float, h: float, token: Token, radius: float = 0.0) -> None:
        self.ink.frame(x, self.height - y - h, w, h, token, radius)

    def scene(self, scene: Scene, x: float, y: float) -> None:
        paint(self.ink, scene, x, self.height - y)


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page that is never split; `draw` gets the y of its upper edge."""

    height: float
    draw: Callable[[Sheet, float], None]
    begins: bool = False  # a section: room to spare goes above it


def flow(sheet: Sheet, blocks: Sequence[Block], y: float) -> float:
    """Put blocks one under another, on a new page when one does not fit; the y where the last one ends."""
    spare = sheet.bottom - y - sum(block.height for block in blocks)
    air = min(max(spare / max(sum(block.begins for block in blocks), 1), 0.0), MOST_AIR)
    for block in blocks:
        if block.begins and y > sheet.top:
            y += air
        if y + block.height > sheet.bottom + ROUNDING and y > sheet.top:
            sheet.next_page()
            y = sheet.top
        block.draw(sheet, y)
        y += block.height
    return y
