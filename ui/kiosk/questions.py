"""One pupil's way through the questions: nothing new is drawn before the answer is safe."""

from uuid import UUID

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ui.kiosk.course import Course
from ui.kiosk.saving import Saving
from ui.kiosk.screens import Screens
from ui.kiosk.section_clock import SectionClock
from zima_desktop.domain.instruments import Item, Section
from zima_desktop.domain.responses import AnswerValue
from zima_desktop.domain.sessions import SectionOver
from zima_desktop.services.kiosk import KioskRun

CHOICE_MS = 220


class Questions(QObject):
    """Shows item after item, the words before a section, its clock, the rest after it."""

    tried = Signal()  # the practice item was answered
    ended = Signal(object)  # number and words of what still needs an answer: tuple[tuple[int, str], ...]
    left = Signal()  # the pupil goes before the end

    def __init__(self, run: KioskRun, screens: Screens, saving: Saving, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._screens, self._saving = run, screens, saving
        self._course: Course | None = None  # None: the practice item is shown, or nobody is here
        self._next: Item | None = None  # waits behind a screen of words
        self._filling = False  # only what is missing is asked
        self._locked = False
        self._shown = QElapsedTimer()
        self._choice = QTimer(self, singleShot=True, interval=CHOICE_MS)
        self.clock = SectionClock(self)
        self._connect()

    def _connect(self) -> None:
        screens = self._screens
        screens.question.answered.connect(self._answer)
        screens.question.skipped.connect(self._skip)
        screens.question.back_requested.connect(self._back)
        screens.question.forward_requested.connect(self._forward)
        screens.question.pause_requested.connect(self._pause)
        screens.pause.accepted.connect(self._resume)
        screens.rest.accepted.connect(self._after_rest)
        screens.section.accepted.connect(self._open_section)
        screens.over.accepted.connect(self._after_over)
        screens.review.picked.connect(self._fill)
        for screen in (screens.pause, screens.rest, screens.section):
            screen.declined.connect(self.left)
        self._choice.timeout.connect(self._after_choice)
        self.clock.ticked.connect(screens.question.show_clock)
        self.clock.ended.connect(self._time_over)

    def practise(self) -> None:
        """The trial question, of which nothing is kept."""
        self._course, self._locked = None, False
        self._screens.question.show_item(self._run.form.practice, None)
        self._screens.question.show_practice(self._run.title)
        self._screens.show(self._screens.question)

    def begin(self, person: UUID) -> None:
        """At the first question, or where the pupil was interrupted."""
        self._filling = False
        self._course = Course(self._run, person)
        self._go(self._course.first())

    def fill_missing(self) -> None:
        """Only the questions without an answer, one after the other."""
        self._filling = True
        self._go(self._here().next_missing())

    def _fill(self, number: int) -> None:
        """One of the questions without an answer was pressed; the others follow."""
        self._filling = True
        self._go(self._here().at(number))

    def close(self) -> None:
        """Nobody is here any more."""
        self._choice.stop()
        self.clock.stop()
        self._course, self._next, self._locked = None, None, False

    def _here(self) -> Course:
        assert self._course is not None
        return self._course

    def _go(self, item: Item | None) -> None:
        """Toward an item: a rest and the words of a new section come before it."""
        course, self._next = self._here(), item
        self._locked = False
        if item is None:
            self._end()
            return
        before = course.section()
        section = self._run.section_of(item.no)
        if before is not None and before.break_after and course.is_new(section):
            self.clock.stop()
            self._screens.show(self._screens.rest)
        else:
            self._approach(section)

    def _after_rest(self) -> None:
        if self._next is not None:
            self._approach(self._run.section_of(self._next.no))

    def _approach(self, section: Section) -> None:
        wordy = section.title or section.instruction or section.time_limit is not None
        if wordy and self._here().is_new(section):
            self.clock.stop()
            self._screens.show_section(section)
        else:
            self._open_section()

    def _open_section(self) -> None:
        """Start its clock, if it has one, and show the item that waits."""
        course, item = self._here(), self._next
        if item is None:
            return
        section = self._run.section_of(item.no).no
        left: list[float | None] = []

        def write() -> None:
            left.append(self._run.open_section(course.person, section))

        def then() -> None:
            course.enter(item)
            if left[-1] is None:
                self.clock.stop()
            self._draw(item)
            if left[-1] is not None:
                self.clock.start(lambda: self._run.open_section(course.person, section))

        self._locked = True
        self._saving.safely(write, then)

    def _draw(self, item: Item) -> None:
        course, question = self._here(), self._screens.question
        self._locked = False
        question.show_item(item, course.answer())
        answered = self._run.progress(course.person).answered
        question.show_place(course.title, course.place(), len(course.items()), answered)
        question.back.setVisible(course.before() is not None)
        self._screens.show(question)
        self._shown.start()

    def _answer(self, value: AnswerValue) -> None:
        if self._locked:
            return
        question, course = self._screens.question, self._course
        self._locked = True
        at_once = question.pane is not None and question.pane.at_once
        question.show_chosen(value)
        if course is None:
            self._settle(at_once)
            return
        item = course.item
        assert item is not None
        if value == course.answer() and not at_once:
            self._settle(at_once)
            return
        shown_ms, late = self._shown.elapsed(), []

        def write() -> None:
            try:
                self._run.record(course.person, item.no, value, shown_ms=shown_ms)
            except SectionOver as error:
                late.append(error)

        def then() -> None:
            if late:
                self._time_over()
                return
            self._screens.show(question)
            self._settle(at_once)

        self._saving.safely(write, then)

    def _settle(self, at_once: bool) -> None:
        """What was pressed stays in sight for a moment; what was composed has been seen already."""
        if at_once:
            self._choice.start()
        else:
            self._after_choice()

    def _after_choice(self) -> None:
        self._locked = False
        if self._course is None:
            self.tried.emit()
        else:
            self._go(self._following())

    def _following(self) -> Item | None:
        course = self._here()
        return course.next_missing() if self._filling else course.after()

    def _skip(self) -> None:
        """Only an item that needs no answer offers this."""
        if not self._locked and self._course is not None:
            self._go(self._following())

    def _back(self) -> None:
        course = self._course
        if self._locked or course is None:
            return
        before = course.before()
        if before is not None:
            self._filling = False
            self._go(before)

    def _forward(self) -> None:
        """Over an item that has its answer already."""
        if not self._locked and self._course is not None and self._course.answer() is not None:
            self._go(self._following())

    def _pause(self) -> None:
        if not self._locked:
            self._locked = True
            self._screens.show_pause(timed=self.clock.running)

    def _resume(self) -> None:
        self._locked = False
        self._screens.show(self._screens.question)
        self._shown.restart()

    def _time_over(self) -> None:
        """Whatever is shown: unless an answer still waits for the disk, which then finds out by itself."""
        if self._saving.waiting or self._course is None:
            return
        self._choice.stop()
        self.clock.stop()
        self._locked = True
        self._screens.show(self._screens.over)

    def _after_over(self) -> None:
        if self._course is not None:
            self._go(self._following())

    def _end(self) -> None:
        self.clock.stop()
        self._locked = True
        self.ended.emit(self._here().missing_words())
