"""The kiosk in teacher mode: the PIN leads to the board while the session goes on; a pause lies over it."""

from PySide6.QtCore import Signal

from ui.i18n import translate
from ui.kiosk.message_view import MessageView
from ui.kiosk.pin_dialog import PinDialog
from ui.kiosk.window import PLAIN_SCALE, KioskWindow
from ui.theme import theme
from zima_desktop.services.kiosk import KioskRun


class PupilsWindow(KioskWindow):
    """`board_requested` comes after the PIN; the run stays open until `end`."""

    board_requested = Signal()

    def __init__(self, run: KioskRun, *, calm: bool = False) -> None:
        super().__init__(run, calm=calm)
        self._letters = self._before
        self._paused = False
        self.screens.names.leave.setText(translate("PupilsWindow", "For the teacher"))
        self.screens.names.leave.set_icon("presentation")
        self.rest = MessageView(
            "circle-pause", "", translate("PupilsWindow", "For the teacher: on with the PIN")
        )
        self.rest.accepted.connect(self.ask_to_leave)
        self.rest.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.rest)

    def ask_to_leave(self) -> None:
        """The PIN leads to the board; pupils stay where they are until it is right."""
        if self._dialog is not None:
            return
        self.screens.hold(True)
        self._dialog = PinDialog(
            self,
            self._run.door.check_pin,
            unsaved=self.controller.unsaved,
            title=translate("PupilsWindow", "To the board of the teacher"),
            answer=translate("PupilsWindow", "To the board"),
        )
        self._dialog.accepted.connect(self._leave)
        self._dialog.closed.connect(self._forget_dialog)
        self._dialog.open(self._dialog.entry)

    @property
    def is_paused(self) -> bool:
        """The question is hidden until the teacher says otherwise."""
        return self._paused

    def pause(self, since: str) -> None:
        """Hide whatever is shown; no key of a pupil leads on."""
        self._paused = True
        self.screens.hold(True)
        self.screens.hide()
        self.rest.set_title(translate("PupilsWindow", "Pause since {time}").format(time=since))
        kept = translate("PupilsWindow", "All answers given so far are kept.")
        if self.controller.questions.clock.running:
            kept = translate(
                "PupilsWindow", "The clock of this section does not stop. All answers given so far are kept."
            )
        self.rest.set_texts(
            translate("PupilsWindow", "The teacher has stopped the test. Rest a little, please wait."), kept
        )
        self.rest.show()

    def resume(self) -> None:
        """Everybody goes on where he was."""
        self._paused = False
        self.rest.hide()
        self.screens.show()
        self.screens.hold(False)

    def come_back(self) -> None:
        """Before the pupils again, in the letters they had; the list may have grown meanwhile."""
        self._follow_board()
        if (theme().name, theme().text_scale) != self._letters:
            theme().apply(*self._letters)
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        if self._paused:
            self.rest.focus_first()
        elif self.screens.currentWidget() is self.screens.names:
            self.controller.show_names()

    def free_seats(self) -> None:
        """Whoever sits there is led away: the list of names, and an open attempt that waits."""
        self.controller.leave()
        self.controller.show_names()

    def end(self) -> None:
        """Close the seats, the run and the window."""
        self._letters = self._before
        super()._leave()

    def _follow_board(self) -> None:
        """The theme may have been switched on the board; letters that a pupil chose stay his."""
        now, before = (theme().name, theme().text_scale), self._before
        if now != before:
            self._before = now
            if self._letters[0] == before[0]:
                self._letters = (now[0], self._letters[1])

    def _plain_letters(self) -> None:
        """Behind the board the letters wait until pupils see them."""
        if self.isVisible():
            super()._plain_letters()
            return
        self._set_calm(self._calm)
        self.screens.names.scale.set_key("1.0")
        self._letters = (self._before[0], PLAIN_SCALE)

    def _leave(self) -> None:
        """After the PIN: to the board, with its own letters."""
        self._letters = (theme().name, theme().text_scale)
        self.hide()
        if self._letters != self._before:
            theme().apply(*self._before)
        self.board_requested.emit()

    def _forget_dialog(self) -> None:
        super()._forget_dialog()
        if self._paused:
            self.screens.hold(True)
            self.rest.focus_first()
