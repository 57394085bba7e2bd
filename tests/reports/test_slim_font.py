"""The slim face: the same letters at the same widths, without the ballast."""

# mypy: allow-untyped-calls

import io
from importlib.resources import files

import fontpkg_pt_sans
import pytest
from reportlab.pdfbase.ttfonts import TTFont

from zima_desktop.reports.slim_font import slim


@pytest.fixture(params=["Regular", "Bold"])
def shipped(request: pytest.FixtureRequest) -> bytes:
    face = files(fontpkg_pt_sans).joinpath("files", f"PT_Sans-Web-{request.param}.ttf")
    return face.read_bytes()


def test_letters_and_widths_stay_while_the_ballast_goes(shipped: bytes) -> None:
    before = TTFont("before", io.BytesIO(shipped)).face

    after = TTFont("after", io.BytesIO(slim(shipped, "SlimFace"))).face

    assert after.charToGlyph == before.charToGlyph
    assert after.charWidths == before.charWidths
    assert after.name == b"SlimFace"
    assert len(slim(shipped, "SlimFace")) < len(shipped) / 2


def test_outlines_are_the_same_points(shipped: bytes) -> None:
    before = TTFont("before", io.BytesIO(shipped)).face
    after = TTFont("after", io.BytesIO(slim(shipped, "SlimFace"))).face

    for letter in "ОЖщЁйӨһ№8":
        old, new = (_glyph(face, ord(letter)) for face in (before, after))
        assert new[:10] == old[:10]  # contours and the box around them
        assert len(new) <= len(old) + 3
        simple = int.from_bytes(old[:2], "big", signed=True) >= 0
        assert not simple or _points(new) == _points(old)[: len(_points(new))]


def _glyph(face: object, code: int) -> bytes:
    number = face.charToGlyph[code]  # type: ignore[attr-defined]
    start, end = face.glyphPos[number], face.glyphPos[number + 1]  # type: ignore[attr-defined]
    content: bytes = face.get_table("glyf")[start:end]  # type: ignore[attr-defined]
    return content


def _points(glyph: bytes) -> bytes:
    """Flags and coordinates of a simple glyph, without its program and padding."""
    contours = int.from_bytes(glyph[:2], "big")
    at = 10 + 2 * contours
    program = int.from_bytes(glyph[at : at + 2], "big")
    return glyph[at + 2 + program :].rstrip(b"\0")
