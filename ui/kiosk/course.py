"""Where one pupil is among the questions: looked up anew at every step, for answers open branches."""

from uuid import UUID

from zima_desktop.domain.instruments import Item, Section
from zima_desktop.domain.responses import AnswerValue
from zima_desktop.services.kiosk import KioskRun


class Course:
    """Steps by the number of an item, never by its place. Sections that are over are passed by."""

    def __init__(self, run: KioskRun, person: UUID) -> None:
        self._run = run
        self.person = person
        self.item: Item | None = None
        answered = (item.no for item in run.form.items if run.answer_of(person, item.no) is not None)
        self._entered = {run.section_of(no).no for no in answered}

    @property
    def title(self) -> str:
        return self._run.title

    def items(self) -> tuple[Item, ...]:
        return self._run.items(self.person)

    def section(self) -> Section | None:
        """The section of the present item."""
        return None if self.item is None else self._run.section_of(self.item.no)

    def is_new(self, section: Section) -> bool:
        """The pupil has not been in it, neither today nor before an interruption."""
        return section.no not in self._entered and not self._run.started(self.person, section.no)

    def enter(self, item: Item) -> None:
        """The pupil sees this item now."""
        self.item = item
        self._entered.add(self._run.section_of(item.no).no)

    def answer(self) -> AnswerValue | None:
        return None if self.item is None else self._run.answer_of(self.person, self.item.no)

    def place(self) -> int:
        """Number of the present item among those that are asked, from one."""
        number = None if self.item is None else self.item.no
        return next((at for at, item in enumerate(self.items(), start=1) if item.no == number), 1)

    def first(self) -> Item | None:
        """Where a pupil goes on: an optional item that was passed over is not asked again."""
        items = self.items()
        reached = max((at for at, item in enumerate(items) if self._answered(item)), default=-1)
        for at, item in enumerate(items):
            if not self._answered(item) and self._can(item) and (item.required or at > reached):
                return item
        return None

    def after(self) -> Item | None:
        """The next item that can still be answered; None at the end."""
        return next((item for item in self.items()[self.place() :] if self._can(item)), None)

    def before(self) -> Item | None:
        """The item before that can still be answered."""
        return next((item for item in reversed(self.items()[: self.place() - 1]) if self._can(item)), None)

    def missing_words(self) -> tuple[tuple[int, str], ...]:
        """Number and words of every question that still needs an answer."""
        items = self.items()
        return tuple((place + 1, asked(items[place])) for place in self._run.missing(self.person))

    def at(self, number: int) -> Item:
        """The question of this number, as the pupil sees numbers."""
        return self.items()[number - 1]

    def next_missing(self) -> Item | None:
        """The next question without an answer after the present one, else the first of all."""
        places = self._run.missing(self.person)
        ahead = [place for place in places if place >= self.place()]
        chosen = (*ahead, *places)[:1]
        return self.items()[chosen[0]] if chosen else None

    def _answered(self, item: Item) -> bool:
        return self._run.answer_of(self.person, item.no) is not None

    def _can(self, item: Item) -> bool:
        return self._run.section_of(item.no).no not in self._run.over(self.person)


def asked(item: Item) -> str:
    """The words of a question; one that is asked by its options alone is told by the first of them."""
    if item.text:
        return item.text
    options = getattr(item.response, "options", ())
    return " / ".join(option.text for option in options[:2])
