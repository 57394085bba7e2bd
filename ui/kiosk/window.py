"""The full-screen window of the kiosk: pupils stay in it until the teacher types the PIN."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.focus_ring import FocusRing
from ui.kiosk.away import AwayWatch
from ui.kiosk.controller import KioskController
from ui.kiosk.parts import Pressable
from ui.kiosk.pin_dialog import PinDialog
from ui.kiosk.screen import Screen
from ui.kiosk.screens import Screens
from ui.kiosk.touch_mode import has_touch_screen, touch_mode
from ui.theme import theme
from zima_desktop.services.kiosk import KioskRun

PLAIN_SCALE = 1.0


class KioskWindow(QWidget):
    """Owns the run: closes it when the teacher leaves. No base and no other service is needed."""

    left = Signal()

    def __init__(self, run: KioskRun, *, calm: bool = False) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Test session: {title}").format(title=run.title))
        self._run = run
        self._may_close, self._calm = False, calm
        self._before = (theme().name, theme().text_scale)
        self._dialog: PinDialog | None = None
        self.screens = Screens()
        self._set_calm(calm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.screens)
        self.controller = KioskController(run, self.screens, self)
        self.away = AwayWatch(self)
        self.away.noticed.connect(self.controller.note_departure)
        self._ring = FocusRing(self)
        self.controller.pupil_changed.connect(self._plain_letters)
        self.screens.names.calm_requested.connect(self._set_calm)
        self.screens.names.scale_picked.connect(self._set_scale)
        self.screens.names.contrast_requested.connect(self._switch_contrast)
        self.screens.names.leave_requested.connect(self.ask_to_leave)

    def start(self) -> None:
        """Fill the screen and show the list of names."""
        touch_mode().set_on(has_touch_screen())
        self.showFullScreen()
        self.controller.show_names()

    def ask_to_leave(self) -> None:
        """Ask for the PIN over whatever is shown; the kiosk stays until it is right."""
        if self._dialog is not None:
            return
        self.screens.hold(True)
        self._dialog = PinDialog(self, self._run.door.check_pin, unsaved=self.controller.unsaved)
        self._dialog.accepted.connect(self._leave)
        self._dialog.closed.connect(self._forget_dialog)
        self._dialog.open(self._dialog.entry)

    def pin_dialog(self) -> PinDialog | None:
        return self._dialog

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.ask_to_leave()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self.away.lost()
        elif event.type() == QEvent.Type.WindowActivate:
            self.away.returned()
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._ring.keyboard = True
        moved = super().focusNextPrevChild(forward)
        self._ring.keyboard = False
        if isinstance(self.focusWidget(), Pressable | Screen):
            self._ring.hide()
        return moved

    def _forget_dialog(self) -> None:
        self._dialog = None
        self.screens.hold(False)

    def _leave(self) -> None:
        self.controller.leave()
        self._run.close()
        self._may_close = True
        if (theme().name, theme().text_scale) != self._before:
            theme().apply(*self._before)
        self.close()
        self.left.emit()

    def _set_scale(self, key: str) -> None:
        theme().apply(theme().name, float(key))

    def _set_calm(self, on: bool) -> None:
        self.screens.question.calm = on
        self.screens.names.calm.setChecked(on)

    def _switch_contrast(self) -> None:
        plain = self._before[0] if self._before[0] != "contrast" else "light"
        theme().apply("contrast" if theme().name != "contrast" else plain, theme().text_scale)

    def _plain_letters(self) -> None:
        """The next pupil must not inherit the letters of the one before."""
        self._set_calm(self._calm)
        self.screens.names.scale.set_key("1.0")
        if (theme().name, theme().text_scale) != (self._before[0], PLAIN_SCALE):
            theme().apply(self._before[0], PLAIN_SCALE)
