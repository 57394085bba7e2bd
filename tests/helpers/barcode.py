"""Reads a Code 128 off a rendered page as a scanner does: widths of bars and gaps along one line."""

# mypy: allow-untyped-calls

from itertools import groupby

import pypdfium2
from reportlab.graphics.barcode.code128 import _patterns

START_C, STOP = 105, 106
SCALE = 6.0  # pixels a point
_SIGNS = {tuple(ord(sign.lower()) - 96 for sign in pattern): at for at, pattern in _patterns.items()
          if isinstance(at, int)}  # fmt: skip


def scan(pdf: bytes, page: int, top: float, left: float) -> str:
    """The digits of the code on the line `top`, right of `left`, in points. Pairs of digits only."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        image = document[page].render(scale=SCALE, grayscale=True).to_pil()
    finally:
        document.close()
    row = round(top * SCALE)
    dark = [image.getpixel((x, row)) < 128 for x in range(round(left * SCALE), image.width)]
    runs = [(on, len(list(part))) for on, part in groupby(dark)][1:-1]  # quiet zones off
    widths = [length for _on, length in runs]
    module = sum(widths) / ((len(widths) - 7) // 6 * 11 + 13)
    signs, at = [], 0
    while at + 6 <= len(widths):
        pattern = tuple(round(one / module) for one in widths[at : at + 6])
        if len(widths) - at == 7:
            break
        signs.append(_SIGNS[pattern])
        at += 6
    assert signs[0] == START_C, signs
    body, check = signs[1:-1], signs[-1]
    assert (signs[0] + sum(place * sign for place, sign in enumerate(body, start=1))) % 103 == check
    return "".join(f"{sign:02}" for sign in body)
