"""All screens of the kiosk in one stack, with the words that stay the same for every pupil."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from ui.i18n import translate
from ui.kiosk.confirm_view import ConfirmView
from ui.kiosk.guest_view import GuestView
from ui.kiosk.message_view import MessageView
from ui.kiosk.names_view import NamesView
from ui.kiosk.question_view import QuestionView
from ui.kiosk.review_view import ReviewView
from ui.kiosk.screen import Screen
from zima_desktop.domain.instruments import Section
from zima_desktop.domain.people import PersonName


class Screens(QStackedWidget):
    """Holds the views; which one is shown is the controller's business."""

    def __init__(self) -> None:
        super().__init__()
        self._held = False
        self.names = NamesView()
        self.confirm = ConfirmView()
        self.agree = ConfirmView()
        self.guest = GuestView()
        self.code = MessageView("key-round", self.tr("Write down your code"), self.tr("I have it"))
        self.question = QuestionView()
        self.instruction = MessageView(
            "book-open", self.tr("What to do"), self.tr("Try one question"), self.tr("Back to the list")
        )
        self.ready = MessageView("flag", self.tr("Now for real"), self.tr("Start"))
        self.pause = MessageView(
            "pause", self.tr("Pause"), self.tr("Go on"), self.tr("Stop here, finish later")
        )
        self.section = MessageView("bookmark", "", self.tr("Start"), self.tr("Stop here, finish later"))
        self.rest = MessageView(
            "coffee", self.tr("Time for a rest"), self.tr("Go on"), self.tr("Stop here, finish later")
        )
        self.over = MessageView("hourglass", self.tr("The time of this section is up"), self.tr("Go on"))
        self.review = ReviewView()
        self.thanks = MessageView("circle-check", self.tr("Thank you!"), self.tr("Next pupil"), tone="ok")
        self.unsaved = MessageView(
            "hard-drive", self.tr("The answer is not written yet"), self.tr("Try again"), tone="warn"
        )
        self._fill()
        for screen in (
            self.names,
            self.confirm,
            self.agree,
            self.guest,
            self.code,
            self.question,
            self.instruction,
            self.ready,
            self.section,
            self.rest,
            self.over,
            self.pause,
            self.review,
            self.thanks,
            self.unsaved,
        ):
            self.addWidget(screen)

    def _fill(self) -> None:
        self.section.note.set_role("h2")
        self.code.text.set_role("kiosk_code")
        self.code.text.set_tone("text")
        self.code.note.set_role("h2")
        self.rest.set_texts(
            self.tr("You can rest for a minute: look into the distance, stretch. Go on when you are ready."),
            self.tr("All answers given so far are kept."),
        )
        self.over.set_texts(self.tr("Your answers are kept. What was not answered does not matter."))
        self.thanks.set_texts(
            self.tr("Your answers are kept. The counsellor will talk with you about what they show."),
            self.tr("You may leave the computer to the next pupil."),
        )

    def show(self, screen: Screen | None = None) -> None:
        """Bring one screen to the front and give it the keyboard."""
        if screen is None:
            super().show()
            return
        self.setCurrentWidget(screen)
        if not self._held:
            screen.focus_first()

    def hold(self, on: bool) -> None:
        """While a dialog lies over the screens, the keyboard is the dialog's."""
        self._held = on
        current = self.currentWidget()
        if not on and isinstance(current, Screen):
            current.focus_first()

    def forget(self) -> None:
        """Empty every screen that has shown something of a pupil."""
        self.confirm.forget()
        self.agree.forget()
        self.guest.forget()
        self.code.set_texts("")
        self.question.forget()
        self.review.forget()

    def ready_for(self, count: int) -> None:
        """Between the trial question and the first real one."""
        words = translate("KioskReady", "%n question(s) follow. There is no hurry.", None, count)
        self.ready.set_texts(words, self.tr("You can go back with Backspace and pause with Esc."))
        self.show(self.ready)

    def show_pause(self, *, timed: bool) -> None:
        """The question is hidden; the clock of a section cannot be stopped, and that is said."""
        kept = self.tr("All answers given so far are kept.")
        if timed:
            kept = self.tr("The clock of this section does not stop. All answers given so far are kept.")
        self.pause.set_texts(
            self.tr("The question is hidden. Rest a little and go on when you are ready."), kept
        )
        self.show(self.pause)

    def show_section(self, section: Section) -> None:
        """What comes next, and how long it may take."""
        self.section.set_title(section.title or self.tr("The next section"))
        note = ""
        if section.time_limit is not None:
            words = self.tr("For this section you have {time}. The clock starts when you press “Start”.")
            note = words.format(time=long_time(section.time_limit))
        self.section.set_texts(section.instruction or note, note if section.instruction else "")
        self.show(self.section)

    def show_missing(self, missing: Sequence[tuple[int, str]]) -> None:
        """Which questions are still open: number and words."""
        self.review.show_missing(missing)
        self.show(self.review)

    def show_code(self, name: PersonName, code: str) -> None:
        """The code of a guest, large enough to be copied from a distance."""
        note = self.tr(
            "{name}, you are on the list. If you have to stop, choose your name there and type this code."
        )
        self.code.set_texts(code, note.format(name=name.given))
        self.show(self.code)

    def show_unsaved(self, reason: str) -> None:
        """The disk has not taken the last answer; it waits in memory."""
        if reason == "disk_full":
            why = self.tr("There is no room on the disk. Call the teacher.")
        elif reason == "read_only":
            why = self.tr("The disk or flash drive is write-protected. Call the teacher.")
        elif reason == "damaged":
            why = self.tr("The file of the session cannot be read any more. Call the teacher.")
        elif reason == "busy":
            why = self.tr("Another program has opened the file of the session. Call the teacher.")
        else:
            why = self.tr("The flash drive or folder with the session is not there. Call the teacher.")
        note = self.tr("The answer waits in memory and will be written by itself. Do not switch off.")
        self.unsaved.set_texts(why, note)
        self.show(self.unsaved)


def long_time(seconds: int) -> str:
    """Minutes and seconds in words."""
    minutes, rest = divmod(seconds, 60)
    parts = []
    if minutes:
        parts.append(translate("KioskTime", "%n minute(s)", None, minutes))
    if rest:
        parts.append(translate("KioskTime", "%n second(s)", None, rest))
    return " ".join(parts)
