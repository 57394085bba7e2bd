"""The result in words for three readers, one at a time."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.segmented import Segmented
from zima_desktop.domain.profiles import ProfileTexts

PUPIL, PARENT, COUNSELLOR = "pupil", "parent", "counsellor"


class VoicesCard(Card):
    """Alt+1, Alt+2, Alt+3 choose the reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._texts = ProfileTexts("", "", "")
        options = [
            (PUPIL, self.tr("For the pupil")),
            (PARENT, self.tr("For parents")),
            (COUNSELLOR, self.tr("For the counsellor")),
        ]
        self.voices = Segmented(options, self.tr("Who reads"))
        self.text = Label("", "secondary", wrap=True)
        self.note = Label("", "caption", wrap=True)
        self.voices.picked.connect(self._show)
        for at, (key, _title) in enumerate(options, start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{at}"), self)
            shortcut.activated.connect(lambda key=key: self.choose(key))
        self.voices.setToolTip("Alt+1, Alt+2, Alt+3")
        self.body.addLayout(row(self.voices, None))
        self.body.addWidget(self.text)
        self.body.addWidget(self.note)

    def show_texts(self, texts: ProfileTexts) -> None:
        self._texts = texts
        self._show()

    def choose(self, voice: str) -> None:
        self.voices.set_key(voice)
        self._show()

    def _show(self, _key: str = "") -> None:
        voice = self.voices.key()
        texts = {
            PUPIL: self._texts.pupil,
            PARENT: self._texts.parent,
            COUNSELLOR: self._texts.counsellor,
        }
        self.text.setText(texts[voice])
        self.note.setText(
            self.tr("Only for you: this is not printed for the pupil.") if voice == COUNSELLOR else ""
        )
        self.note.setVisible(voice == COUNSELLOR)
