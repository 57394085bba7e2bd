"""Draws a chart's scene on a PDF canvas in the colours of paper."""
# mypy: allow-untyped-calls

from reportlab.pdfgen.canvas import Canvas

from zima_desktop.domain.charts import Box, Dot, Poly, Scene, Text, Token
from zima_desktop.reports.fonts import BOLD, REGULAR, printable

Rgb = tuple[float, float, float]
_HEX: dict[Token, str] = {
    "text": "18232E",
    "text2": "4A5866",
    "text3": "5F6C7A",
    "c1": "11687A",
    "c2": "C77B12",
    "c3": "8250A6",
    "c4": "589E63",
    "c5": "82301F",
    "c6": "2F3842",
    "grid": "E3E8ED",
    "accent": "11687A",
    "accent_soft": "E3F1F3",
    "warn": "8A5300",
    "ok": "1F6F43",
    "surface": "FFFFFF",
    "surface2": "F8FAFB",
    "border": "DCE2E8",
    "neutral": "EDF0F3",
}
PAPER: dict[Token, Rgb] = {
    token: (int(code[:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:], 16) / 255)
    for token, code in _HEX.items()
}


def paint(canvas: Canvas, scene: Scene, x: float, y: float) -> None:
    """`x`, `y`: the upper left corner of the scene, in points from the lower left of the page."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.setLineJoin(1)
    for item in scene.items:
        if isinstance(item, Text):
            _text(canvas, item)
        elif isinstance(item, Box):
            _box(canvas, item)
        elif isinstance(item, Dot):
            _dot(canvas, item)
        else:
            _poly(canvas, item)
    canvas.restoreState()


def _text(canvas: Canvas, item: Text) -> None:
    canvas.setFillColorRGB(*PAPER[item.fill])
    canvas.setFont(BOLD if item.bold else REGULAR, item.size)
    canvas.drawString(item.x, -item.y, printable(item.text))


def _box(canvas: Canvas, item: Box) -> None:
    canvas.setFillColorRGB(*PAPER[item.fill])
    if item.radius:
        canvas.roundRect(item.x, -item.y - item.h, item.w, item.h, item.radius, stroke=0, fill=1)
    else:
        canvas.rect(item.x, -item.y - item.h, item.w, item.h, stroke=0, fill=1)


def _dot(canvas: Canvas, item: Dot) -> None:
    _colours(canvas, item.fill, item.stroke, item.width)
    canvas.circle(
        item.x, -item.y, item.r, stroke=int(item.stroke is not None), fill=int(item.fill is not None)
    )


def _poly(canvas: Canvas, item: Poly) -> None:
    _colours(canvas, item.fill, item.stroke, item.width)
    canvas.setDash(list(item.dash))
    path = canvas.beginPath()
    path.moveTo(item.points[0][0], -item.points[0][1])
    for x, y in item.points[1:]:
        path.lineTo(x, -y)
    if item.closed:
        path.close()
    if item.fill and item.alpha < 1:
        canvas.setFillAlpha(item.alpha)
    canvas.drawPath(path, stroke=int(item.stroke is not None), fill=int(item.fill is not None))
    if item.fill and item.alpha < 1:
        canvas.setFillAlpha(1)
    if item.dash:
        canvas.setDash()


def _colours(canvas: Canvas, fill: Token | None, stroke: Token | None, width: float) -> None:
    if fill:
        canvas.setFillColorRGB(*PAPER[fill])
    if stroke:
        canvas.setStrokeColorRGB(*PAPER[stroke])
        canvas.setLineWidth(width)
