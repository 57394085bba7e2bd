"""The way of one who is not on the list: the teacher's word, the name, the code to write down."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.kiosk.saving import Saving
from ui.kiosk.screens import Screens
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.names import make_name
from zima_desktop.domain.people import PersonName
from zima_desktop.services.kiosk import KioskRun
from zima_desktop.services.sentences import explain


class Newcomer(QObject):
    """Ends with `entered`, or with `left` back to the list."""

    entered = Signal(object)  # UUID of the guest
    left = Signal()

    def __init__(self, run: KioskRun, screens: Screens, saving: Saving, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._screens, self._saving = run, screens, saving
        self._agreed = False
        self._guest: UUID | None = None
        screens.agree.submitted.connect(self._check)
        screens.agree.back_requested.connect(self.left)
        screens.guest.submitted.connect(self._enter)
        screens.guest.back_requested.connect(self.left)
        screens.code.accepted.connect(self._go_on)

    def begin(self) -> None:
        """Only the teacher lets somebody in who is not on the list."""
        self.close()
        self._screens.agree.ask_for_guest()
        self._screens.show(self._screens.agree)

    def close(self) -> None:
        """Nobody is being written in any more."""
        self._agreed, self._guest = False, None

    def _check(self, typed: str) -> None:
        if not self._run.door.check_pin(typed):
            self._screens.agree.show_wrong_pin()
            return
        self._agreed = True
        self._screens.agree.forget()
        self._screens.guest.forget()
        self._screens.show(self._screens.guest)

    def _enter(self, family: str, given: str, patronymic: str) -> None:
        if not self._agreed:
            return
        try:
            name = make_name(*(part.strip().lower() for part in (family, given, patronymic))).name
        except InvalidValue as error:
            self._refuse(error)
            return
        self._write(name)

    def _write(self, name: PersonName) -> None:
        """The disk may need several tries; the same name twice is a question to the teacher."""
        found: list[UUID | InvalidValue] = []

        def write() -> None:
            try:
                found.append(self._run.add_guest(name))
            except InvalidValue as error:
                found.append(error)

        def then() -> None:
            made = found[-1]
            if isinstance(made, InvalidValue):
                self._screens.show(self._screens.guest)
                self._refuse(made)
                return
            self._agreed, self._guest = False, made
            self._screens.show_code(name, self._run.guests.guest(made).code)

        self._saving.safely(write, then)

    def _refuse(self, error: InvalidValue) -> None:
        if error.reason == "on_the_list":
            words = self.tr("This name is on the list already. A namesake needs the patronymic.")
        else:
            lines = explain(error)
            words = " ".join(part for part in (lines.what, lines.next) if part)
        self._screens.guest.show_problem(words)

    def _go_on(self) -> None:
        guest, self._guest = self._guest, None
        if guest is not None:
            self.entered.emit(guest)
