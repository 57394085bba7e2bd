"""PDF operators for shapes and lines of text, written straight into the page.

Reportlab formats every number through a general routine: on a page of many small shapes half of the time.
"""

# mypy: allow-untyped-calls

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from zima_desktop.domain.charts import Point, Token
from zima_desktop.reports.colors import PAPER
from zima_desktop.reports.fonts import BOLD, REGULAR

_FILL = {token: "{:.3f} {:.3f} {:.3f} rg".format(*rgb) for token, rgb in PAPER.items()}
_STROKE = {token: "{:.3f} {:.3f} {:.3f} RG".format(*rgb) for token, rgb in PAPER.items()}
_ESCAPED = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))} | {
    ord(sign): "\\" + sign for sign in "()\\"
}
_ARC = 0.4477  # 1 − 0.5523: the handle of a quarter circle, from the corner


class Ink:
    """Draws on one canvas, in the coordinates of the PDF: y grows upwards."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def text(self, x: float, y: float, text: str, size: float, bold: bool, fill: Token) -> None:
        """One line whose signs the font has; x, y: the start of its baseline."""
        font = pdfmetrics.getFont(BOLD if bold else REGULAR)
        document = self._canvas._doc
        parts = [
            f"{font.getSubsetInternalName(subset, document)} {size:.4g} Tf "
            f"({codes.decode('latin-1').translate(_ESCAPED)}) Tj"
            for subset, codes in font.splitString(text, document)
        ]
        self.raw(f"BT {_FILL[fill]} 1 0 0 1 {x:.2f} {y:.2f} Tm {' '.join(parts)} ET")

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: Token, width: float) -> None:
        self.raw(f"{_STROKE[stroke]} {width:.3g} w {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def box(self, x: float, y: float, w: float, h: float, fill: Token, radius: float = 0.0) -> None:
        self.raw(f"{_FILL[fill]} {_rectangle(x, y, w, h, radius)} f")

    def frame(self, x: float, y: float, w: float, h: float, stroke: Token, radius: float = 0.0) -> None:
        self.raw(f"{_STROKE[stroke]} 0.7 w {_rectangle(x, y, w, h, radius)} S")

    def dot(
        self, x: float, y: float, r: float, fill: Token | None, stroke: Token | None, width: float
    ) -> None:
        circle = _rectangle(x - r, y - r, 2 * r, 2 * r, r)
        self.raw(f"{_colours(fill, stroke, width)} {circle} {_painting(fill, stroke)}")

    def poly(
        self, points: Sequence[Point], fill: Token | None, stroke: Token | None, width: float, closed: bool
    ) -> None:
        way = " ".join(f"{x:.2f} {y:.2f} l" for x, y in points[1:])
        path = f"{points[0][0]:.2f} {points[0][1]:.2f} m {way}{' h' if closed else ''}"
        self.raw(f"{_colours(fill, stroke, width)} {path} {_painting(fill, stroke)}")

    def dash(self, lengths: Sequence[float] = ()) -> None:
        """Strokes and gaps of the lines that follow; nothing: solid again."""
        self.raw(f"[{' '.join(f'{length:.2f}' for length in lengths)}] 0 d")

    @contextmanager
    def see_through(self, alpha: float) -> Iterator[None]:
        """Fills let the ground through; strokes stay as they are."""
        if alpha < 1:
            self._canvas.setFillAlpha(alpha)
        yield
        if alpha < 1:
            self._canvas.setFillAlpha(1)

    def raw(self, operators: str) -> None:
        self._canvas.addLiteral(operators)


def _colours(fill: Token | None, stroke: Token | None, width: float) -> str:
    chosen = [_FILL[fill]] if fill else []
    if stroke:
        chosen.append(f"{_STROKE[stroke]} {width:.3g} w")
    return " ".join(chosen)


def _painting(fill: Token | None, stroke: Token | None) -> str:
    if fill and stroke:
        return "B"
    return "f" if fill else "S" if stroke else "n"


def _rectangle(x: float, y: float, w: float, h: float, r: float) -> str:
    if r <= 0:
        return f"{x:.2f} {y:.2f} {w:.2f} {h:.2f} re"
    right, top, a = x + w, y + h, r * _ARC
    return (
        f"{x + r:.2f} {y:.2f} m {right - r:.2f} {y:.2f} l "
        f"{right - a:.2f} {y:.2f} {right:.2f} {y + a:.2f} {right:.2f} {y + r:.2f} c "
        f"{right:.2f} {top - r:.2f} l "
        f"{right:.2f} {top - a:.2f} {right - a:.2f} {top:.2f} {right - r:.2f} {top:.2f} c "
        f"{x + r:.2f} {top:.2f} l "
        f"{x + a:.2f} {top:.2f} {x:.2f} {top - a:.2f} {x:.2f} {top - r:.2f} c "
        f"{x:.2f} {y + r:.2f} l "
        f"{x:.2f} {y + a:.2f} {x + a:.2f} {y:.2f} {x + r:.2f} {y:.2f} c h"
    )
