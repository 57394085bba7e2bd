"""The result in words for three readers, one at a time."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.theme import Space, theme
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from ui.widgets.segmented import Segmented
from zima_desktop.domain.instruments import Reader
from zima_desktop.domain.profiles import ProfileTexts

TEXT_HEIGHT = 104
PUPIL, PARENT, COUNSELLOR = "pupil", "parent", "counsellor"


class VoicesCard(Card):
    """Alt+1, Alt+2, Alt+3 choose the reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._texts = ProfileTexts("", "", "")
        self._options = [
            (PUPIL, self.tr("For the pupil")),
            (PARENT, self.tr("For parents")),
            (COUNSELLOR, self.tr("For the counsellor")),
        ]
        self.voices = Segmented(self._options, self.tr("Who reads"))
        self._shown = ""
        self._readers: set[str] = {key for key, _title in self._options}
        self._paragraphs = QVBoxLayout()
        self._paragraphs.setSpacing(Space.S)
        self.note = Label("", "caption", wrap=True)
        self.voices.picked.connect(self._show)
        for at, (key, _title) in enumerate(self._options, start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{at}"), self)
            shortcut.activated.connect(lambda key=key: self.choose(key))
        self.voices.setToolTip("Alt+1, Alt+2, Alt+3")
        self.body.addLayout(row(self.voices, None))
        self.body.addWidget(self._scrolled())
        self.body.addWidget(self.note)
        theme().changed.connect(self._fit)

    def text(self) -> str:
        """What is shown now."""
        return self._shown

    def _scrolled(self) -> QScrollArea:
        """Long texts scroll inside, so that the conclusion stays in sight."""
        inner = QWidget()
        around = QVBoxLayout(inner)
        around.setContentsMargins(0, 0, Space.S, 0)
        around.addLayout(self._paragraphs)
        around.addStretch(1)
        self.area = QScrollArea()
        self.area.setProperty("bare", True)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("The result in words"))
        self.area.setWidget(inner)
        self._fit()
        return self.area

    def _fit(self) -> None:
        self.area.setFixedHeight(round(TEXT_HEIGHT * theme().text_scale))

    def show_texts(self, texts: ProfileTexts, shown_to: Collection[Reader] = tuple(Reader)) -> None:
        """Only the readers that the instrument is made for, and always the counsellor."""
        self._texts = texts
        readers = {reader.value for reader in shown_to} | {COUNSELLOR}
        self._readers = readers
        self.voices.set_options([option for option in self._options if option[0] in readers])
        self._show()

    def choose(self, voice: str) -> None:
        if voice in self._readers:
            self.voices.set_key(voice)
            self._show()

    def _show(self, _key: str = "") -> None:
        voice = self.voices.key()
        texts = {
            PUPIL: self._texts.pupil,
            PARENT: self._texts.parent,
            COUNSELLOR: self._texts.counsellor,
        }
        self._shown = texts[voice]
        clear(self._paragraphs)
        for paragraph in texts[voice].split("\n"):
            self._paragraphs.addWidget(Label(paragraph, "secondary", wrap=True))
        self.area.verticalScrollBar().setValue(0)
        self.note.setText(
            self.tr("Only for you: this is not printed for the pupil.") if voice == COUNSELLOR else ""
        )
        self.note.setVisible(voice == COUNSELLOR)
