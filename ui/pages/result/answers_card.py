"""The answers themselves: those that feed no scale, and all of them on request."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.result.answer_words import answer, question
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear
from zima_desktop.domain.results import GivenAnswer, ResultPage


class AnswersCard(Card):
    """A questionnaire shows everything at once; of a test, the rest opens by a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.more = Button(self.tr("Show all answers"), "link")
        super().__init__(self.tr("Answers"), action=self.more, parent=parent)
        self._page: ResultPage | None = None
        self._all = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self.body.addLayout(self._grid)
        self.more.clicked.connect(self._turn)

    def show_page(self, page: ResultPage) -> None:
        if self._page is None or self._page.attempt != page.attempt:
            self._all = False
        self._page = page
        self._fill()

    def shown(self) -> tuple[GivenAnswer, ...]:
        """What stands there now."""
        if self._page is None:
            return ()
        return self._page.answers if self._all else self._page.unscored

    def _turn(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
        clear(self._grid)
        page = self._page
        assert page is not None
        self.more.setVisible(len(page.unscored) < len(page.answers))
        self.more.setText(self.tr("Show fewer") if self._all else self.tr("Show all answers"))
        for at, one in enumerate(self.shown()):
            said = Label(answer(one.item, one.value), "strong", wrap=True)
            if one.value is None:
                said = Label(answer(one.item, None), "caption", tone="text3")
            self._grid.addWidget(Label(str(one.item.no), "field"), at, 0)
            self._grid.addWidget(Label(question(one.item), "secondary", wrap=True), at, 1)
            self._grid.addWidget(said, at, 2)
