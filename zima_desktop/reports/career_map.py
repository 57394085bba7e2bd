"""The career map of a person: one page for the pupil, two for the counsellor."""

from collections.abc import Sequence
from dataclasses import dataclass

from zima_desktop.domain.dates import format_date, format_school_year
from zima_desktop.domain.documents import Audience, CareerMap, CareerSection
from zima_desktop.jobs import JobControl
from zima_desktop.reports.career_considered import considered_rows, fewer
from zima_desktop.reports.career_lists import (
    event_rows,
    glued,
    heading,
    labelled,
    long_text,
    paragraph,
    plan_cards,
    plan_history,
    signatures,
    step_rows,
)
from zima_desktop.reports.career_profile import profile_blocks
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.page import (
    CAPTION,
    NAME,
    SMALL,
    TITLE,
    Block,
    Sheet,
    Style,
    flow,
)
from zima_desktop.reports.wording import group_nominative, texts, tidy

HEAD = 64.0  # from the top margin to the first section
FEWEST_EVENTS = 3  # rather smaller type than fewer
SCALES = (1.0, 0.94, 0.88, 0.82, 0.76)


@dataclass(frozen=True, slots=True)
class _Most:
    """How much of what is said at length; None: all of it."""

    considered: int | None = None
    steps: int | None = None
    profiles: int | None = None


ALL = _Most()
# What a page that is too full gives up first.
FEWER = (_Most(3), _Most(2), _Most(1, 2), _Most(1, 1), _Most(1, 1, 1))
SUBTITLE = Style(10.5, fill="text2")


def render_career_maps(
    careers: Sequence[CareerMap], audience: Audience, control: JobControl | None = None
) -> bytes:
    """One PDF of all the maps; each begins on a page of its own and counts its pages from one."""
    words = texts("career_map")
    sheet = Sheet(words["title"])
    for done, career in enumerate(careers, start=1):
        if done > 1:
            sheet.next_page(number=False)
        _Map(sheet, career, audience, words).draw()
        if control:
            control.step(done, len(careers))
    return sheet.finish()


class _Map:
    """One map on its way to paper."""

    def __init__(self, sheet: Sheet, career: CareerMap, audience: Audience, words: dict[str, str]) -> None:
        self._sheet, self._career, self._words = sheet, career, words
        self._counsellor = audience is Audience.COUNSELLOR
        self._most = ALL
        self._margins()

    def draw(self) -> None:
        if self._counsellor:
            self._two_pages()
        else:
            self._one_page()

    def _margins(self) -> None:
        self._x, self._width = self._sheet.left, self._sheet.edge - self._sheet.left

    def _two_pages(self) -> None:
        """The person on the first page, as large as fits; what has happened on the second."""
        if not any(self._fitted_first_page(scale) for scale in SCALES):
            self._margins()
            flow(self._sheet, self._first_blocks(), self._head())
            self._foot()
        self._margins()
        self._sheet.next_page()
        flow(self._sheet, [*self._history(), *self._events(None), *self._last()], self._sheet.top)

    def _fitted_first_page(self, scale: float) -> bool:
        with self._sheet.scaled(scale):
            self._margins()
            blocks = self._first_blocks()
            if sum(block.height for block in blocks) > self._sheet.bottom - self._sheet.top - HEAD:
                return False
            flow(self._sheet, blocks, self._head())
            self._foot()
            return True

    def _first_blocks(self) -> list[Block]:
        return [*self._interests(), *self._conclusion(), *self._considered(), *self._plans()]

    def _one_page(self) -> None:
        """As large as fits; the newest events only; a second page if the smallest type is not enough."""
        for scale in SCALES:
            with self._sheet.scaled(scale):
                if self._fill_page(FEWEST_EVENTS if scale > SCALES[-1] else 0):
                    return
        for fewer_lines in FEWER:
            self._most = fewer_lines
            with self._sheet.scaled(SCALES[-1]):
                if self._fill_page(0):
                    return
        self._margins()
        y = self._head()
        rest = [*self._first_blocks(), *self._events(0), *self._last()]
        flow(self._sheet, rest, y)

    def _fill_page(self, fewest: int) -> bool:
        """Draw the page if everything but the older events, `fewest` of them at least, has room on it."""
        self._margins()
        first = self._first_blocks()
        last = self._last()
        room = self._sheet.bottom - self._sheet.top - HEAD - sum(block.height for block in (*first, *last))
        events = self._events(room)
        cut_short = 0 < len(events) < min(len(self._career.events), fewest + 1)
        if cut_short or sum(block.height for block in events) > room:
            return False
        flow(self._sheet, [*first, *events, *last], self._head())
        self._foot()
        return True

    def _shown(self, section: CareerSection) -> bool:
        return section in self._career.sections

    def _head(self) -> float:
        sheet, career, top = self._sheet, self._career, self._sheet.top
        right = self._x + self._width
        sheet.box(0, 0, sheet.width, 9, "accent")
        day = format_date(career.made_on)
        place = ", ".join(p for p in (career.letterhead.short_name, career.letterhead.city) if p)
        sheet.text(self._x, top - 8, tidy(place), CAPTION, self._width - measure(day, 9) - 16)
        sheet.right(right, top - 8, day, CAPTION)
        sheet.text(self._x, top + 22, self._words["title"], TITLE, self._width)
        sheet.text(self._x, top + 45, tidy(career.person_name), NAME, self._width)
        sheet.text(self._x, top + 61, self._subtitle(), SUBTITLE, self._width)
        return self._sheet.top + HEAD

    def _subtitle(self) -> str:
        career, words = self._career, self._words
        year = words["school_year"].replace("{start}/{end}", format_school_year(career.school_year))
        group = group_nominative(career.group, words) if career.group else words["no_data"]
        return f"{group} · {year}"

    def _foot(self) -> None:
        words = self._words
        note = f"{words['not_a_verdict']} {words['footer']}"
        self._sheet.text(self._x, self._sheet.bottom + 14, note, Style(8, fill="text3"), self._width)

    def _headed(self, key: str, blocks: list[Block]) -> list[Block]:
        head = heading(self._words[key], self._x, self._width)
        return [glued(head, blocks[0]), *blocks[1:]]

    def _interests(self) -> list[Block]:
        if not self._shown(CareerSection.INTERESTS):
            return []
        profiles, words = self._career.profiles[: self._most.profiles], self._words
        if not profiles:
            return self._headed("interests", [paragraph(words["no_profile"], self._x, self._width, SMALL)])
        blocks = profile_blocks(profiles, words, self._x, self._width)
        if len({profile.instrument for profile in profiles}) == 1:
            blocks.append(paragraph(words["single_source"], self._x, self._width, CAPTION))
        return self._headed("interests", blocks)

    def _conclusion(self) -> list[Block]:
        if self._career.conclusion is None or not self._shown(CareerSection.INTERESTS):
            return []
        return self._headed("conclusion", long_text(self._career.conclusion, self._x, self._width))

    def _considered(self) -> list[Block]:
        told = self._career.considered
        if told is None or not self._shown(CareerSection.CONSIDERED):
            return []
        return self._headed(
            "considered",
            considered_rows(fewer(told, self._most.considered), self._words, self._x, self._width),
        )

    def _plans(self) -> list[Block]:
        if not self._shown(CareerSection.PLANS):
            return []
        return self._headed("plans", [plan_cards(self._career.plans, self._words, self._x, self._width)])

    def _history(self) -> list[Block]:
        lines = self._career.plan_history
        if not lines or not self._shown(CareerSection.PLANS):
            return []
        return self._headed("plan_history", plan_history(lines, self._words, self._x, self._width))

    def _events(self, room: float | None) -> list[Block]:
        """All events, or the newest ones that `room` takes and the number of the others."""
        if not self._shown(CareerSection.EVENTS):
            return []
        rows = event_rows(self._career.events, self._words, self._x, self._width)
        if not rows:
            rows = [paragraph(self._words["no_events"], self._x, self._width, SMALL)]
        if room is not None:
            rows = self._fitting(rows, room)
            if len(rows) == 1 and len(self._career.events) > 1:
                count = self._words["events_count"].format(n=len(self._career.events))
                return [paragraph(count, self._x, self._width, SMALL)]
        return self._headed("events", rows)

    def _fitting(self, rows: list[Block], room: float) -> list[Block]:
        room -= heading("", self._x, self._width).height
        if sum(row.height for row in rows) <= room:
            return rows
        shown = 0
        room -= rows[-1].height  # for the line that says how many are left
        while shown < len(rows) and rows[shown].height <= room:
            room -= rows[shown].height
            shown += 1
        more = self._words["and_more"].format(n=len(rows) - shown)
        return [*rows[:shown], paragraph(more, self._x, self._width, CAPTION)]

    def _last(self) -> list[Block]:
        career, words, x, width = self._career, self._words, self._x, self._width
        blocks: list[Block] = []
        if self._shown(CareerSection.STEPS):
            steps = step_rows(career.steps[: self._most.steps], words, x, width, self._counsellor)
            key = "steps_counsellor" if self._counsellor else "steps"
            blocks += self._headed(key, steps or [paragraph(words["no_steps"], x, width, SMALL)])
        if self._shown(CareerSection.TALKS):
            dates = ", ".join(format_date(day) for day in career.talks) or words["no_talks"]
            key = "talks_counsellor" if self._counsellor else "talks"
            blocks.append(labelled(words[key], dates, x, width))
        if self._shown(CareerSection.SIGNATURES):
            blocks.append(signatures(career, words, x, width))
        return blocks
