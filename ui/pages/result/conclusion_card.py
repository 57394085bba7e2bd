"""The counsellor's conclusion: directions, text, agreement, draft and release."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from ui.pages.result.directions import Directions
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card, CardHead
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.layout import row
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.instruments import Reader
from zima_desktop.domain.results import Conclusion, ResultPage, ResultState

SAVE_AFTER_MS = 1500
TEXT_HEIGHT, MOST_HEIGHT = 84, 240


class ConclusionCard(Card):
    """`saved` brings a draft to keep: a moment after typing, and whenever `flush` is called."""

    saved = Signal(object)  # Conclusion
    release_requested = Signal()
    revoke_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.state = Chip("", "save")
        self._dirty = self._released = self._kept = False
        self._refused = ""  # why this result can never be released as it is
        self.directions = Directions()
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the conclusion"))
        self.text.setPlaceholderText(self.tr("What you saw and what you agreed on, in your own words"))
        self.text.setTabChangesFocus(True)
        self.fit(TEXT_HEIGHT)
        self.disagrees = QCheckBox(self.tr("I do not agree with the test in everything"))
        self.reason = Label("", "caption", wrap=True)
        self.release = Button(self.tr("Release"), "primary", "send")
        self.release.set_shortcut_hint("Ctrl+Return")
        self.revoke = Button(self.tr("Take the release back"), "plain", "undo-2")
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.body.addWidget(CardHead(self.tr("Counsellor's conclusion"), action=self.state))
        self.body.addLayout(
            row(Label(self.tr("Directions, up to three"), "field"), None, self.directions.more)
        )
        self.body.addWidget(self.directions)
        self.body.addWidget(self.text)
        self.body.addWidget(self.disagrees)
        foot = row(gap=Space.M)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.release, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.revoke, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._touch)
        self.directions.changed.connect(self._touch)
        self.disagrees.toggled.connect(self._touch)
        self._timer.timeout.connect(self.flush)
        self.release.clicked.connect(self.release_requested)
        self.revoke.clicked.connect(self.revoke_requested)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._release_by_key)

    def show_page(self, page: ResultPage, suggestions: tuple[str, ...] = ()) -> None:
        """What is kept becomes what is shown; unsaved words must have been flushed before."""
        kept = page.conclusion or Conclusion((), "")
        self._released = page.state is ResultState.RELEASED
        self._kept = page.conclusion is not None
        self._refused = ""
        self.directions.set_suggestions(suggestions)
        self.directions.set_names(kept.directions, locked=self._released)
        self.text.setPlainText(kept.text)
        self.text.setReadOnly(self._released)
        self.disagrees.setChecked(kept.disagrees)
        self.disagrees.setEnabled(not self._released)
        self._settle()
        self._show_state(page)

    def fit(self, room: int) -> None:
        """The text takes the room that the window leaves, so that the buttons stay in sight."""
        self.text.setFixedHeight(max(TEXT_HEIGHT, min(room, MOST_HEIGHT)))

    def conclusion(self) -> Conclusion:
        return Conclusion(
            self.directions.names(), self.text.toPlainText().strip(), self.disagrees.isChecked()
        )

    def flush(self) -> None:
        """Keep the draft now. Directions without a text wait for the text, and the page says so."""
        self._timer.stop()
        if not self._released:
            self.directions.take_typed()
            self._timer.stop()
        if self._dirty and (self.conclusion().text or self._kept):
            self.saved.emit(self.conclusion())

    def mark_saved(self) -> None:
        """The draft is in the base."""
        self._kept = bool(self.conclusion().text)
        self._settle()
        self._show_can_release()

    def _settle(self) -> None:
        self._timer.stop()
        self._dirty = False
        self.state.setVisible(self._kept and not self._released)
        self.state.set(self.tr("draft saved"), "save", "neutral")

    def _touch(self) -> None:
        if self._released:
            return
        self._dirty = True
        self.state.show()
        self.state.set(self.tr("not saved yet"), "pencil", "neutral")
        self._timer.start()
        self._show_can_release()

    def _show_can_release(self) -> None:
        if self._refused:
            self._refuse(self._refused)
            return
        ready = bool(self.conclusion().text)
        self.release.setEnabled(ready)
        if ready:
            self.reason.setText(self.tr("Release after the talk. Date and name go into the career map."))
        elif self.directions.names():
            self.reason.setText(self.tr("Write at least one sentence: directions are kept together with it."))
        else:
            self.reason.setText(self.tr("To release the result, write the conclusion first."))

    def _show_state(self, page: ResultPage) -> None:
        self.release.setVisible(not self._released)
        self.revoke.setVisible(self._released)
        if not self._released:
            self._show_can_release()
            if page.profile.held:
                self._refuse(self.tr("A held result cannot be released: answers are missing."))
            elif Reader.PUPIL not in page.instrument.shown_to:
                self._refuse(self.tr("This instrument is for the counsellor only: nothing is released."))
            return
        day = format_date(page.released_on) if page.released_on else ""
        text = self.tr("Released on {date}, {name}").format(date=day, name=page.released_by or "")
        self.reason.setText(text)

    def _refuse(self, reason: str) -> None:
        self._refused = reason
        self.release.setEnabled(False)
        self.reason.setText(reason)

    def _release_by_key(self) -> None:
        if self.release.isVisible() and self.release.isEnabled():
            self.release_requested.emit()
