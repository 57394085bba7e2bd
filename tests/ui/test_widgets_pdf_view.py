"""The preview: pages from memory, only those in sight are rendered."""

from io import BytesIO

import pytest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.widgets.pdf_view import PdfView


@pytest.fixture
def document() -> bytes:
    target = BytesIO()
    canvas = Canvas(target, pagesize=(200, 300))
    for _ in range(12):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, 200, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.fixture
def view(qtbot: QtBot, document: bytes) -> PdfView:
    view = PdfView("Preview")
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    view.show_bytes(document)
    return view


def test_only_the_pages_in_sight_are_rendered(view: PdfView) -> None:
    picture = view.grab().toImage()

    assert view.page_count() == 12
    assert len(view._images) == 1
    assert picture.pixelColor(200, 250).name() == "#ff0000"


def test_scrolling_renders_further_pages_and_forgets_early_ones(view: PdfView) -> None:
    bar = view.verticalScrollBar()

    for value in range(0, bar.maximum(), 300):
        bar.setValue(value)
        view.grab()

    assert len(view._images) <= 6


def test_zoom_widens_the_page(view: PdfView) -> None:
    before = view._places()[0].width()

    view.set_zoom(2.0)

    assert view._places()[0].width() == before * 2
    assert view.horizontalScrollBar().maximum() > 0


def test_an_empty_preview_shows_nothing(view: PdfView) -> None:
    view.clear()

    assert view.page_count() == 0
    assert not view.grab().isNull()
