"""The frame of a certificate: interwoven waves along the edges and a rosette at each corner, all vectors."""

# mypy: allow-untyped-calls

import math
from functools import cache

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from zima_desktop.reports.colors import PAPER

TILE, AMPLITUDE, STRANDS = 20.0, 5.2, 4
ROSETTE, PETALS = 19.0, 9
BAND = "certificate-band"
CORNER = "certificate-corner"
PALE = tuple(0.5 + 0.5 * part for part in PAPER["accent"])


def define_ornament(canvas: Canvas) -> None:
    """The two repeated parts, kept once in the file; before any page draws them."""
    canvas.beginForm(BAND, -1, -AMPLITUDE - 1, TILE + 1, AMPLITUDE + 1)
    canvas.setStrokeColorRGB(*PALE)
    canvas.setLineWidth(0.5)
    for strand in range(STRANDS):
        _wave(canvas, AMPLITUDE * math.cos(math.pi * strand / STRANDS))
        _wave(canvas, -AMPLITUDE * math.cos(math.pi * strand / STRANDS), shifted=True)
    canvas.endForm()
    canvas.beginForm(CORNER, -ROSETTE - 1, -ROSETTE - 1, ROSETTE + 1, ROSETTE + 1)
    canvas.setFillColorRGB(*PAPER["surface"])
    canvas.circle(0, 0, ROSETTE, stroke=0, fill=1)
    canvas.setLineWidth(0.5)
    for ring, colour in ((1.0, PAPER["accent"]), (0.72, PALE), (0.46, PAPER["accent"])):
        canvas.setStrokeColorRGB(*colour)
        canvas.addLiteral(_rosette(ROSETTE * ring, 0.34))
        canvas.addLiteral(_rosette(ROSETTE * ring, -0.34))
    snowflake(canvas, 0, 0, ROSETTE * 0.3, 0.9)
    canvas.endForm()


def draw_frame(canvas: Canvas, width: float, height: float, margin: float) -> None:
    """Bands between two lines along every edge, a whole number of waves each, and the four corners."""
    inner, outer = margin + AMPLITUDE + 4, margin - AMPLITUDE - 4
    canvas.setStrokeColorRGB(*PAPER["accent"])
    for inset, line in ((outer, 1.1), (inner, 0.6)):
        canvas.setLineWidth(line)
        canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)
    for x, y, length, angle in (
        (margin, margin, width - 2 * margin, 0),
        (margin, height - margin, width - 2 * margin, 0),
        (margin, margin, height - 2 * margin, 90),
        (width - margin, margin, height - 2 * margin, 90),
    ):
        _band(canvas, x, y, length, angle)
    for x in (margin, width - margin):
        for y in (margin, height - margin):
            canvas.saveState()
            canvas.translate(x, y)
            canvas.doForm(CORNER)
            canvas.restoreState()


def snowflake(canvas: Canvas, x: float, y: float, radius: float, line: float) -> None:
    """Six arms with two pairs of branches: the sign of the program."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.setLineCap(1)
    canvas.setLineWidth(line)
    canvas.setStrokeColorRGB(*PAPER["accent"])
    path = canvas.beginPath()
    for arm in range(6):
        angle = math.pi / 3 * arm + math.pi / 6
        _stroke(path, 0, 0, angle, radius)
        for at, length in ((0.45, 0.34), (0.72, 0.24)):
            root = (radius * at * math.cos(angle), radius * at * math.sin(angle))
            _stroke(path, *root, angle + math.pi / 3, radius * length)
            _stroke(path, *root, angle - math.pi / 3, radius * length)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def _stroke(path: PDFPathObject, x: float, y: float, angle: float, length: float) -> None:
    path.moveTo(x, y)
    path.lineTo(x + length * math.cos(angle), y + length * math.sin(angle))


def _wave(canvas: Canvas, height: float, shifted: bool = False) -> None:
    """One period as two Bézier halves; 0.3642 is the handle that comes closest to a sine."""
    path = canvas.beginPath()
    half, handle = TILE / 2, TILE / 2 * 0.3642
    start = height if shifted else 0.0
    if shifted:
        path.moveTo(0, start)
        path.curveTo(handle, start, half - handle, -start, half, -start)
        path.curveTo(half + handle, -start, TILE - handle, start, TILE, start)
    else:
        path.moveTo(0, 0)
        path.curveTo(half * 0.3642, height * 1.15, half * 0.6358, height * 1.15, half, 0)
        path.curveTo(half * 1.3642, -height * 1.15, half * 1.6358, -height * 1.15, TILE, 0)
    canvas.drawPath(path, stroke=1, fill=0)


def _band(canvas: Canvas, x: float, y: float, length: float, angle: int) -> None:
    count = round(length / TILE)
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(angle)
    canvas.scale(length / (count * TILE), 1)
    canvas.doForm(BAND)
    for _ in range(count - 1):
        canvas.addLiteral(f"1 0 0 1 {TILE:g} 0 cm")
        canvas.doForm(BAND)
    canvas.restoreState()


@cache
def _rosette(radius: float, depth: float) -> str:
    """The operators of a closed curve that goes in and out `PETALS` times."""
    steps = PETALS * 8
    points = []
    for step in range(steps):
        angle = 2 * math.pi * step / steps
        reach = radius * (1 - abs(depth) / 2 + depth / 2 * math.cos(PETALS * angle))
        points.append(f"{reach * math.cos(angle):.1f} {reach * math.sin(angle):.1f}")
    return f"{points[0]} m " + " ".join(f"{point} l" for point in points[1:]) + " h S"
