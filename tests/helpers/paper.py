"""Reads a PDF back as a person and a printer see it: text, sizes and fonts of its pages."""

# mypy: allow-untyped-calls

from dataclasses import dataclass

import pypdfium2
from pypdfium2 import PdfDocument, PdfTextObj


@dataclass(frozen=True, slots=True)
class PaperText:
    """One run of text and the box it covers, in points from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PaperPage:
    text: str  # no-break spaces become ordinary ones, lines are parted by a line break
    width: float
    height: float
    runs: tuple[PaperText, ...]

    def find(self, words: str) -> PaperText:
        return next(run for run in self.runs if words in run.text)


@dataclass(frozen=True, slots=True)
class Paper:
    pages: tuple[PaperPage, ...]
    fonts: frozenset[str]
    all_embedded: bool
    metadata: dict[str, str]

    @property
    def text(self) -> str:
        return "\n".join(page.text for page in self.pages)

    @property
    def flat(self) -> str:
        """The whole text on one line, for sentences that were wrapped."""
        return " ".join(self.text.split())


def read_paper(pdf: bytes) -> Paper:
    document = PdfDocument(pdf)
    try:
        fonts: set[str] = set()
        embedded = True
        pages = []
        for page in document:
            for item in page.get_objects(max_depth=5):
                if isinstance(item, PdfTextObj):
                    font = item.get_font()
                    fonts.add(font.get_base_name())
                    embedded = embedded and bool(font.is_embedded)
            pages.append(_page(page))
        return Paper(tuple(pages), frozenset(fonts), embedded, document.get_metadata_dict())
    finally:
        document.close()


def _page(page: pypdfium2.PdfPage) -> PaperPage:
    width, height = page.get_size()
    text_page = page.get_textpage()
    runs = []
    for at in range(text_page.count_rects()):
        left, bottom, right, top = text_page.get_rect(at)
        words = _plain(text_page.get_text_bounded(left, bottom, right, top))
        runs.append(PaperText(words, left, height - top, right, height - bottom))
    return PaperPage(_plain(text_page.get_text_range()), width, height, tuple(runs))


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\r\n", "\n").replace("\ufffe", "-")
