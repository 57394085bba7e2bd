"""Who can open the package, and where the file goes."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStackedWidget, QWidget

from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import column, line, row
from ui.widgets.segmented import Segmented
from zima_desktop.domain.handover import CoordinatorKey

KEY, WORDS = "key", "words"


class RecipientCard(Card):
    """With a key the fingerprint must be confirmed by phone; with words nothing is needed beforehand."""

    key_requested = Signal()
    target_requested = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("To whom and where"), parent=parent)
        self.key: CoordinatorKey | None = None
        options = [(KEY, self.tr("By the coordinator's key")), (WORDS, self.tr("By secret words"))]
        self.way = Segmented(options, self.tr("How the package is locked"))
        self.choose_key = Button(self.tr("Choose the key file…"), "plain", "key-round")
        self.key_owner = ElideLabel(
            self.tr("The coordinator gives this file to every school once."), "caption", tone="text3"
        )
        self.fingerprint = Label("", "h3", wrap=True)
        self.confirmed = QCheckBox(self.tr("I have compared the fingerprint by phone"))
        self.change_target = Button(self.tr("Change…"), "plain", "folder-open")
        self.target = ElideLabel("", "body", tone="text2")
        self._ways = QStackedWidget()
        self._ways.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.way.picked.connect(self._pick_way)
        self.choose_key.clicked.connect(self.key_requested)
        self.confirmed.toggled.connect(lambda _on: self.changed.emit())
        self.change_target.clicked.connect(self.target_requested)
        self.show_key(None)

    def by_key(self) -> bool:
        return self.way.key() == KEY

    def is_ready(self) -> bool:
        """Whether the package could be locked as it stands here."""
        return not self.by_key() or (self.key is not None and self.confirmed.isChecked())

    def show_key(self, key: CoordinatorKey | None) -> None:
        self.key = key
        known = key is not None
        self.fingerprint.setVisible(known)
        self.confirmed.setVisible(known)
        self.confirmed.setChecked(False)
        if key is not None:
            self.key_owner.set_text(key.coordinator)
            self.fingerprint.setText(key.fingerprint)
            self.fingerprint.setAccessibleName(
                self.tr("Fingerprint of the key: {words}").format(words=key.fingerprint)
            )
        self.changed.emit()

    def show_target(self, target: Path | None) -> None:
        """None: the folder of the workspace for outgoing packages."""
        text = str(target) if target else self.tr("folder “outbox” of the workspace")
        self.target.set_text(text)

    def _lay_out(self) -> None:
        by_key = QWidget()
        chosen = row(self.choose_key, gap=12)
        chosen.addWidget(self.key_owner, 1)
        by_key.setLayout(column(chosen, self.fingerprint, self.confirmed))
        by_words = QWidget()
        text = self.tr(
            "The program makes up five words and shows them once. Tell them to the coordinator by phone, "
            "never in the same letter as the file."
        )
        by_words.setLayout(column(Label(text, "secondary", wrap=True), None))
        self._ways.addWidget(by_key)
        self._ways.addWidget(by_words)
        target = row(Label(self.tr("File"), "field"), gap=12)
        target.addWidget(self.target, 1)
        target.addWidget(self.change_target)
        self.body.addWidget(self.way)
        self.body.addWidget(self._ways)
        self.body.addStretch(1)
        self.body.addWidget(line())
        self.body.addLayout(target)

    def _pick_way(self, key: str) -> None:
        self._ways.setCurrentIndex(0 if key == KEY else 1)
        self.changed.emit()
