"""One page about one profession, to take home: what one does, where it is taught, who needs it."""

from collections.abc import Sequence
from datetime import date

from zima_desktop.domain.catalogue import Education, TaughtState, months_text
from zima_desktop.domain.catalogue_cards import DemandYear, PlaceLine, ProfessionCard, ProgrammeLine
from zima_desktop.domain.charts import YearBar, year_columns
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.documents import Letterhead
from zima_desktop.reports.career_lists import glued, heading, labelled, paragraph
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.page import BODY, CAPTION, SMALL, TITLE, Block, Sheet, Style, flow, text_height
from zima_desktop.reports.wording import capital, texts, tidy

SCALES = (1.0, 0.94, 0.88, 0.82, 0.76)
HEAD = 66.0
CHART = 96.0
SUBTITLE = Style(10.5, fill="text2")
SMALLEST = Style(7.5, fill="text3", leading=1.28)
ROW = Style(9.5)


def render_profession_memo(
    card: ProfessionCard, head: Letterhead, made_on: date, said: dict[str, str], attribution: str
) -> bytes:
    """`said` are the words of the values: objects, education, confidence. One page, as large as fits."""
    words = texts("profession_memo")
    sheet = Sheet(f"{words['title']}: {card.profession.title}")
    memo = _Memo(sheet, card, words, said)
    for scale in SCALES:
        with sheet.scaled(scale):
            blocks = memo.blocks()
            foot = memo.foot(attribution)
            room = sheet.bottom - sheet.top - HEAD - foot.height
            if sum(block.height for block in blocks) > room and scale != SCALES[-1]:
                continue
            memo.head(head, made_on)
            flow(sheet, blocks, sheet.top + HEAD)
            foot.draw(sheet, sheet.bottom - foot.height + 16)
            break
    return sheet.finish()


class _Memo:
    def __init__(
        self, sheet: Sheet, card: ProfessionCard, words: dict[str, str], said: dict[str, str]
    ) -> None:
        self._sheet, self._card, self._words, self._said = sheet, card, words, said

    @property
    def _x(self) -> float:
        return self._sheet.left

    @property
    def _width(self) -> float:
        return self._sheet.edge - self._sheet.left

    def head(self, letterhead: Letterhead, made_on: date) -> None:
        sheet, top, words = self._sheet, self._sheet.top, self._words
        sheet.box(0, 0, sheet.width, 9, "accent")
        day = format_date(made_on)
        place = ", ".join(part for part in (letterhead.short_name, letterhead.city) if part)
        sheet.text(self._x, top - 8, tidy(place), CAPTION, self._width - measure(day, 9) - 16)
        sheet.right(self._x + self._width, top - 8, day, CAPTION)
        sheet.text(self._x, top + 14, words["title"], CAPTION, self._width)
        sheet.text(self._x, top + 38, tidy(self._card.profession.title), TITLE, self._width)
        line = words["subtitle"].format(
            field=self._card.field.title, objects=self._said["objects"], education=self._said["education"]
        )
        sheet.text(self._x, top + 55, capital(tidy(line)), SUBTITLE, self._width)

    def foot(self, attribution: str) -> Block:
        card, words = self._card, self._words
        source = words["source"].format(
            source=card.origin.source,
            date=format_date(card.origin.dated_on),
            confidence=self._said["confidence"],
        )
        parts = [tidy(source), *([attribution] if card.profession.onet else [])]
        height = sum(text_height(part, SMALLEST, self._width) for part in parts)
        x, width = self._x, self._width

        def draw(sheet: Sheet, y: float) -> None:
            sheet.line(x, y - 3, x + width, y - 3)
            for part in parts:
                y = sheet.paragraph(x, y, part, SMALLEST, width)

        return Block(height, draw)

    def blocks(self) -> list[Block]:
        return [*self._described(), *self._programmes(), *self._taught(), *self._demand(), *self._facts()]

    def _headed(self, key: str, blocks: Sequence[Block]) -> list[Block]:
        head = heading(self._words[key], self._x, self._width)
        return [glued(head, blocks[0]), *blocks[1:]]

    def _said_of(self, key: str, text: str | None) -> list[Block]:
        return [labelled(self._words[key], text, self._x, self._width)] if text else []

    def _described(self) -> list[Block]:
        told = self._card.profession.description
        bullets = [_bullet(text, self._x, self._width) for text in told.does]
        parts = self._headed("does", bullets) if bullets else []
        for key, text in (("where", told.where), ("likes", told.likes), ("path", told.path)):
            parts += self._said_of(key, text)
        return parts

    def _programmes(self) -> list[Block]:
        lines = self._card.programmes
        if not lines:
            return []
        related = self._card.profession.education in (Education.HIGHER, Education.COURSE)
        rows = [self._programme(line) for line in lines]
        if related:
            rows.append(paragraph(self._words["related"], self._x, self._width, CAPTION))
        return self._headed("programmes", rows)

    def _programme(self, line: ProgrammeLine) -> Block:
        words, one = self._words, line.programme
        lengths = [
            words[key].format(length=months_text(months))
            for key, months in (("after_9", one.months_9), ("after_11", one.months_11))
            if months is not None
        ] or [words["length_unknown"]]
        if line.successor is not None:
            lengths.append(words["successor"].format(code=line.successor.code))
        elif one.status.old:
            lengths.append(words["old_code"])
        return _titled(f"{one.code}  {one.title}", "; ".join(lengths), self._x, self._width)

    def _taught(self) -> list[Block]:
        card, words = self._card, self._words
        rows = [paragraph(self._place(line), self._x, self._width, ROW, 2) for line in card.teaching]
        if card.possible:
            names = ", ".join(f"{place.title} ({place.town})" for place in card.possible)
            rows.append(paragraph(words["ask_places"].format(places=names), self._x, self._width, SMALL))
        elif not rows:
            rows.append(paragraph(words["ask"], self._x, self._width, SMALL))
        return self._headed("taught", rows)

    def _place(self, line: PlaceLine) -> str:
        words, states = self._words, {one.state for one in line.taught}
        facts = {"place": line.place.full_title or line.place.title, "town": line.place.town}
        if TaughtState.TAUGHT in states:
            seats = words["seats"].format(n=line.seats) if line.seats is not None else ""
            return tidy(words["place_taught"].format(**facts, seats=seats))
        if states == {TaughtState.NOT_TAUGHT}:
            return tidy(words["place_not_taught"].format(**facts))
        note = next((one.note for one in line.taught if one.note), None) or words["unknown_note"]
        return tidy(words["place_unknown"].format(**facts, note=note))

    def _demand(self) -> list[Block]:
        years, words = self._card.demand, self._words
        if not years:
            return self._headed("demand", [paragraph(words["demand_none"], self._x, self._width, SMALL)])
        bars = demand_bars(years, words)
        x, newest = self._x, years[-1]
        source = words["demand_source"].format(source=newest.source, date=format_date(newest.valid_from))
        below = paragraph(source, x, self._width, CAPTION)
        if not any(one.need for one in years):  # an empty chart would say less
            text = "; ".join(f"{bar.label}: {bar.figure}" for bar in bars)
            return self._headed("demand", [paragraph(text, x, self._width, SMALL), below])
        scene = year_columns(self._width * 0.6, CHART, bars, measure, size=9)
        return self._headed("demand", [Block(CHART + 4, lambda sheet, y: sheet.scene(scene, x, y)), below])

    def _facts(self) -> list[Block]:
        one, words = self._card.profession, self._words
        exams = f"{one.exams}. {words['exams_note']}" if one.exams else None
        doctor = f"{', '.join(self._card.medical)}. {words['doctor_note']}" if self._card.medical else None
        return [
            *self._said_of("subjects", ", ".join(one.subjects)),
            *self._said_of("exams", exams),
            *self._said_of("doctor", doctor),
        ]


def demand_bars(years: Sequence[DemandYear], words: dict[str, str]) -> list[YearBar]:
    """Figures on the bars; a year without a figure says so."""
    bars = []
    for one in years:
        label = words["forecast"].format(year=one.year) if one.forecast else str(one.year)
        figure = str(one.need) if one.need is not None else words["no_figure" if one.listed else "unlisted"]
        bars.append(YearBar(label, one.need, figure, one.forecast))
    return bars


def _bullet(text: str, x: float, width: float) -> Block:
    shown = tidy(text)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.box(x + 2, y + 5.5, 3.6, 3.6, "accent", 1.8)
        sheet.paragraph(x + 14, y, shown, BODY, width - 14)

    return Block(text_height(shown, BODY, width - 14) + 1, draw)


def _titled(title: str, below: str, x: float, width: float) -> Block:
    first, second = tidy(title), tidy(below)
    height = text_height(first, ROW, width) + text_height(second, CAPTION, width)

    def draw(sheet: Sheet, y: float) -> None:
        bottom = sheet.paragraph(x, y, first, ROW, width)
        sheet.paragraph(x, bottom, second, CAPTION, width)

    return Block(height + 3, draw)
