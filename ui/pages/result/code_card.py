"""What the profile comes to beside its scales: Holland's code, cells of a matrix."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear
from zima_desktop.content.result_words import differentiation_words, holland_codes, say
from zima_desktop.domain.profiles import Holland
from zima_desktop.domain.results import ResultPage

MOST_CODES = 3


class CodeCard(Card):
    """Hidden where an instrument knows neither codes nor a matrix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it comes to"), parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.body.addLayout(self._lines)

    def show_page(self, page: ResultPage) -> None:
        clear(self._lines)
        holland = page.profile.holland
        if holland is not None:
            self._show_holland(page, holland)
        if page.profile.cells:
            self._lines.addWidget(Label(self.tr("Chosen in the table"), "field"))
            self._lines.addWidget(Label("; ".join(page.profile.cells), "body", wrap=True))
        self.setVisible(holland is not None or bool(page.profile.cells))

    def _show_holland(self, page: ResultPage, holland: Holland) -> None:
        """All codes that the results allow; a dozen of them are no code at all, and that is said."""
        codes = holland_codes(page.instrument, holland)
        self._lines.addWidget(Label(self.tr("Holland's code"), "field"))
        if not codes:
            text = self.tr("Too many types have equal results: three of them cannot be named.")
            self._lines.addWidget(Label(text, "secondary", wrap=True))
        for code in codes[:MOST_CODES]:
            self._lines.addWidget(Label(code[:1].upper() + code[1:], "strong", wrap=True))
        if len(codes) > MOST_CODES:
            more = self.tr("and {count} more orders with equal results")
            self._lines.addWidget(Label(more.format(count=len(codes) - MOST_CODES), "caption"))
        facts = []
        if holland.consistency is not None:
            word = say("holland_consistency", holland.consistency)
            facts.append(self.tr("Consistency: {word}.").format(word=word))
        word = differentiation_words(page.instrument, holland)
        facts.append(self.tr("Differentiation: {word}.").format(word=word))
        self._lines.addWidget(Label(" ".join(facts), "caption", tone="text2", wrap=True))
