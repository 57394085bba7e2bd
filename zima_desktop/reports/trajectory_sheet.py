"""«Траектория»: the way of one person on one page, a row a school year, what stands today below."""

from collections.abc import Sequence
from datetime import date

from zima_desktop.domain.dates import format_date, format_school_year
from zima_desktop.domain.documents import Audience
from zima_desktop.domain.trajectory_sheet import SheetYear, TrajectorySheet
from zima_desktop.jobs import JobControl
from zima_desktop.reports.career_lists import heading, paragraph, step_rows
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.page import CAPTION, NAME, SMALL, TITLE, Block, Sheet, Style
from zima_desktop.reports.table import CELL, CELL_QUIET, Cell, Column, Table
from zima_desktop.reports.trajectory_now import lamp_cards, plan_pair
from zima_desktop.reports.wording import capital, group_nominative, hours, texts, tidy

HEAD = 70.0
FITS = (  # size of type and titles in one cell: rather a little smaller than with less to read
    (1.0, 6),
    (0.94, 6),
    (0.88, 6),
    (0.82, 6),
    (0.82, 4),
    (0.76, 4),
    (0.76, 3),
    (0.7, 3),
    (0.7, 2),
    (0.64, 2),
    (0.64, 1),
    (0.56, 1),
    (0.48, 1),
    (0.4, 1),
)
SUBTITLE = Style(10.5, fill="text2")
YEAR = Style(8.5, True, leading=1.25)
END = Style(8.5, True, "accent", leading=1.25)
SHARES = (0.12, 0.22, 0.11, 0.25, 0.19, 0.11)
KEYS = ("year", "tests", "talks", "visits", "plan", "choice")


def render_trajectories(sheets: Sequence[TrajectorySheet], control: JobControl | None = None) -> bytes:
    """One PDF, a page a person."""
    words = texts("trajectory")
    paper = Sheet(words["title"])
    for done, one in enumerate(sheets, start=1):
        if done > 1:
            paper.next_page(number=False)
        _Page(paper, one, words).draw()
        if control:
            control.step(len(sheets) + done, 2 * len(sheets))
    return paper.finish()


class _Page:
    """One sheet on its way to paper: as large as fits, with as many titles as fit."""

    def __init__(self, paper: Sheet, sheet: TrajectorySheet, words: dict[str, str]) -> None:
        self._paper, self._sheet, self._words = paper, sheet, words
        self._pupil = sheet.audience is Audience.PUPIL

    def draw(self) -> None:
        for scale, most in FITS:
            with self._paper.scaled(scale):
                if self._fits(most) or (scale, most) == FITS[-1]:
                    self._lay(most)
                    return

    def _measure(self) -> tuple[float, float]:
        return self._paper.left, self._paper.edge - self._paper.left

    def _fits(self, most: int) -> bool:
        room = self._paper.bottom - self._paper.top - HEAD
        return self._table().height(self._rows(most)) + self._below_height() <= room

    def _lay(self, most: int) -> None:
        x, width = self._measure()
        self._head(x, width)
        y = self._paper.top + HEAD
        if self._sheet.years:
            y = self._table().draw(self._paper, self._rows(most), y)
        else:
            self._paper.paragraph(x, y, self._words["empty"], SMALL, width)
            y += 20
        y += 8
        for block in self._below():
            block.draw(self._paper, y)
            y += block.height
        key = "footer_pupil" if self._pupil else "footer_counsellor"
        self._paper.text(x, self._paper.bottom + 14, self._words[key], Style(8, fill="text3"), width)

    def _head(self, x: float, width: float) -> None:
        paper, sheet, words, top = self._paper, self._sheet, self._words, self._paper.top
        paper.box(0, 0, paper.width, 9, "accent")
        day = format_date(sheet.made_on)
        place = ", ".join(p for p in (sheet.letterhead.short_name, sheet.letterhead.city) if p)
        paper.text(x, top - 8, tidy(place), CAPTION, width - measure(day, 9) - 16)
        paper.right(x + width, top - 8, day, CAPTION)
        paper.text(x, top + 22, words["title"], TITLE, width)
        paper.text(x, top + 45, tidy(sheet.person_name), NAME, width)
        year = words["school_year"].replace("{start}/{end}", format_school_year(sheet.school_year))
        group = group_nominative(sheet.group, words) if sheet.group else capital(sheet.category)
        paper.text(x, top + 61, f"{group} · {year}", SUBTITLE, width)

    def _shares(self) -> tuple[tuple[str, float], ...]:
        """The pupil's sheet has no column of lamps: the others share its room."""
        pairs = tuple(zip(KEYS, SHARES, strict=True))
        if not self._pupil:
            return pairs
        kept = pairs[:-1]
        whole = sum(share for _key, share in kept)
        return tuple((key, share / whole) for key, share in kept)

    def _table(self) -> Table:
        x, width = self._measure()
        columns = [Column(self._words[key], width * share) for key, share in self._shares()]
        return Table(columns, x)

    def _rows(self, most: int) -> list[list[Cell]]:
        rows = []
        for year in self._sheet.years:
            ends = Cell("\n".join(tidy(end) for end in year.ends), END, span=len(self._shares()) - 1)
            worked = year.tests or year.talks or year.visits or year.plan or year.lit is not None
            if worked:
                rows.append(self._row(year, most))
            elif not year.ends:
                rows.append([self._year(year), Cell(self._words["no_data"], CELL_QUIET, span=ends.span)])
            if year.ends:
                rows.append([Cell("", CELL) if worked else self._year(year), ends])
        return rows

    def _year(self, year: SheetYear) -> Cell:
        group = tidy(year.group) if year.group else self._words["no_class"]
        return Cell(f"{group}\n{format_school_year(year.school_year)}", YEAR)

    def _row(self, year: SheetYear, most: int) -> list[Cell]:
        cells = [
            self._year(year),
            Cell(self._lines([self._test(*test) for test in year.tests], most)),
            Cell(self._lines([format_date(day) for day in year.talks], most, newest=True)),
            Cell(self._visits(year, most)),
            Cell(self._plan(year)),
        ]
        return cells if self._pupil else [*cells, Cell(self._choice(year))]

    def _lines(self, lines: Sequence[str], most: int, *, newest: bool = False) -> str:
        """As many as there is room for; of what has its days, the newest."""
        if not lines:
            return self._words["nothing"]
        shown = list(lines[-most:] if newest else lines[:most])
        if len(lines) > most:
            shown.append(self._words["and_more"].format(n=len(lines) - most))
        return "\n".join(shown)

    def _test(self, title: str, leading: str) -> str:
        return tidy(f"{title}: {leading.lower()}" if leading else title)

    def _visits(self, year: SheetYear, most: int) -> str:
        words = self._words
        told = self._lines([tidy(self._visit(*visit)) for visit in year.visits], most, newest=True)
        if not year.hours:
            return told
        whole, trials = hours(year.hours, words) or "", hours(year.trial_hours, words) or ""
        if year.trial_hours:
            return f"{told}\n{words['hours_trials'].format(hours=whole, trials=trials)}"
        return f"{told}\n{words['hours'].format(hours=whole)}"

    def _visit(self, day: date, title: str, trial: bool) -> str:
        """A trial says so, unless its title does."""
        word = self._words["trial"]
        told = title if not trial or word in title.casefold() else f"{title} ({word})"
        return f"{format_date(day)[:5]} {told}"

    def _plan(self, year: SheetYear) -> str:
        words, lines = self._words, []
        if year.plan:
            lines.append(words["plan_a"].format(profession=tidy(year.plan)))
        if year.backup:
            lines.append(words["plan_b"].format(profession=tidy(year.backup)))
        if year.changes > len(lines) and lines:
            lines.append(words["changes"].format(n=year.changes))
        return "\n".join(lines) or words["nothing"]

    def _choice(self, year: SheetYear) -> str:
        words = self._words
        if year.lit is None:
            return words["nothing"]
        lit = words["lit"].format(n=year.lit)
        dark = words["dark"].format(names=", ".join(year.dark)) if year.dark else words["all_lit"]
        return f"{lit}\n{dark}"

    def _below(self) -> list[Block]:
        """What stands today: plans, lamps, the next step."""
        x, width = self._measure()
        sheet, words = self._sheet, self._words
        blocks = [heading(words["plans"], x, width), plan_pair(sheet.plans, words, x, width)]
        if sheet.lamps:
            blocks += [heading(words["lamps"], x, width), lamp_cards(sheet.lamps, x, width)]
        if sheet.step is None and not sheet.lamps:
            return blocks
        steps = (sheet.step,) if sheet.step else ()
        told = step_rows(steps, words, x, width, False)
        blocks.append(heading(words["step"], x, width))
        return [*blocks, *(told or [paragraph(words["no_step"], x, width, SMALL)])]

    def _below_height(self) -> float:
        return 8 + sum(block.height for block in self._below())
