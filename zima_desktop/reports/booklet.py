"""The booklet of questions, one a desk: everything that is asked, nothing that tells how it is counted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from zima_desktop.domain.instruments import Form, Item, Section
from zima_desktop.domain.responses import MatrixPick, MultiRating, Option
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.page import (
    BODY,
    CAPTION,
    HEADING,
    SMALL,
    STRONG,
    TITLE,
    Block,
    Sheet,
    Style,
    flow,
    text_height,
)
from zima_desktop.reports.paper_words import (
    Words,
    condition_note,
    legend,
    numbered,
    options_of,
    pair_of,
    section_notes,
    section_title,
    task,
)
from zima_desktop.reports.wording import texts, tidy

NUMBER_WIDTH, MARK_WIDTH, GAP = 26.0, 15.0, 14.0
SETTINGS = tuple((size, pad) for size in (10.5, 10.0) for pad in (5.0, 4.0, 3.0, 2.2, 1.6))
NOTE = Style(9, fill="text2")
WHEN = Style(9, True, "accent")
WAIT = Style(10.5, True, "warn")
Draw = Callable[[Sheet, float], None]


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every block needs to know."""

    form: Form
    words: Words
    left: float
    width: float
    body: Style
    pad: float  # air under an item

    @property
    def strong(self) -> Style:
        return Style(self.body.size, True)

    @property
    def number(self) -> Style:
        return Style(self.body.size, True, "accent")


def render_booklet(form: Form) -> bytes:
    """The largest type and the most air that cost no further page; no names, no keys."""
    words = texts("paper")
    sheet = Sheet(words["booklet_title"].format(title=form.title))
    top = _head(sheet, form, words)
    width = sheet.edge - sheet.left
    grounds = [_Ground(form, words, sheet.left, width, Style(size), pad) for size, pad in SETTINGS]
    drafts = [list(_blocks(ground)) for ground in grounds]
    pages = [_pages(sheet, blocks, top) for blocks in drafts]
    flow(sheet, drafts[pages.index(min(pages))], top)
    return sheet.finish()


def _pages(sheet: Sheet, blocks: Sequence[Block], y: float) -> int:
    """How many pages `flow` would take."""
    count = 1
    for block in blocks:
        if y + block.height > sheet.bottom and y > sheet.top:
            count, y = count + 1, sheet.top
        y += block.height
    return count


def _head(sheet: Sheet, form: Form, words: Words) -> float:
    """Title, instruction and how to mark the sheet; the y below."""
    width, y = sheet.edge - sheet.left, sheet.top
    sheet.box(0, 0, sheet.width, 9, "accent")
    facts = words["facts"].format(items=len(form.items), minutes=form.minutes)
    sheet.text(sheet.left, y - 8, tidy(facts), CAPTION)
    y = sheet.paragraph(sheet.left, y, tidy(form.title), TITLE, width) + 2
    y = sheet.paragraph(sheet.left, y, tidy(form.instruction), BODY, width) + 7
    lines = [words[f"how_{n}"] for n in (1, 2, 3)]
    inner = width - 24
    height = 25 + sum(text_height(line, SMALL, inner) + 2 for line in lines) + 5
    sheet.box(sheet.left, y, width, height, "accent_soft", 6)
    sheet.text(sheet.left + 12, y + 17, words["how"], STRONG)
    at = y + 23
    for line in lines:
        at = sheet.paragraph(sheet.left + 12, at, line, Style(9), inner) + 2
    return y + height + 8


def _blocks(ground: _Ground) -> Iterator[Block]:
    yield from _practice(ground)
    for section in ground.form.sections:
        yield from _section(ground, section)
    yield _text(ground, ground.words["end"], STRONG, before=6)


def _practice(ground: _Ground) -> Iterator[Block]:
    item = ground.form.practice
    parts = [_text(ground, f"{ground.words['practice']}. {ground.words['practice_do']}", NOTE)]
    said = legend(item.response) if pair_of(item) is None else None
    if said is not None:
        parts.append(_legend(ground, said))
    parts.append(_item(ground, item, said is not None, ""))
    yield _together(parts)


def _section(ground: _Ground, section: Section) -> Iterator[Block]:
    """A head, then runs of items that are answered in the same way, with what the boxes mean once a run."""
    head = list(_section_head(ground, section))
    for run in _runs(section.items):
        shared = len(run) > 1 and pair_of(run[0]) is None
        said = legend(run[0].response) if shared else None
        if said is not None and run[0] is not _just_explained(ground.form):
            head.append(_legend(ground, said))
        blocks = [_item(ground, item, said is not None, str(item.no)) for item in run]
        yield _together([*head, blocks[0]], begins=True) if head else blocks[0]
        yield from blocks[1:]
        head = []
    if section.break_after and section is not ground.form.sections[-1]:
        yield _rest(ground)


def _just_explained(form: Form) -> Item | None:
    """The first item, when the example right above it has the same boxes."""
    first = form.sections[0]
    same = first.instruction is None and _kin(first.items[0]) == _kin(form.practice)
    return first.items[0] if same else None


def _runs(items: Sequence[Item]) -> list[list[Item]]:
    found: list[list[Item]] = []
    for item in items:
        same = bool(found) and _kin(found[-1][0]) == _kin(item)
        if same:
            found[-1].append(item)
        else:
            found.append([item])
    return found


def _kin(item: Item) -> object:
    """Equal for items that can share what is said about their boxes."""
    return "pair" if pair_of(item) is not None else item.response


def _section_head(ground: _Ground, section: Section) -> Iterator[Block]:
    title = section_title(ground.form, section, ground.words)
    if title:
        yield _text(ground, title, HEADING, before=6)
    for note in section_notes(ground.form, section, ground.words):
        yield _text(ground, note, WAIT)
    if section.instruction:
        yield _text(ground, section.instruction, BODY)


def _item(ground: _Ground, item: Item, said: bool, number: str) -> Block:
    """One item with its number; `said`: what its boxes mean was printed above."""
    pair = pair_of(item)
    if pair is not None:
        return _pair(ground, pair, number)
    words, width = ground.words, ground.width - NUMBER_WIDTH
    text = tidy(item.text or "")
    when = "" if item.show_if is None else condition_note(ground.form, item.show_if, words, "item")
    notes = ("" if said else task(item.response, words), "" if item.required else words["optional"])
    lines = [(when, WHEN), (tidy("; ".join(part for part in notes if part)), NOTE)]
    below = [] if said else list(_answers(ground, item))
    tall = text_height(text, ground.body, width)
    tall += sum(text_height(line, style, width) for line, style in lines if line)

    def draw(page: Sheet, y: float) -> None:
        page.text(ground.left, y + ground.body.size, number, ground.number)
        y = page.paragraph(ground.left + NUMBER_WIDTH, y, text, ground.body, width)
        for line, style in lines:
            y = page.paragraph(ground.left + NUMBER_WIDTH, y, line, style, width) if line else y
        for block in below:
            block.draw(page, y)
            y += block.height

    return Block(tall + sum(block.height for block in below) + ground.pad, draw)


def _pair(ground: _Ground, pair: tuple[str, str], number: str) -> Block:
    """Two texts side by side, each with its letter."""
    column = (ground.width - NUMBER_WIDTH - GAP) / 2
    room = column - MARK_WIDTH
    tall = max(text_height(tidy(side), ground.body, room) for side in pair)

    def draw(page: Sheet, y: float) -> None:
        page.text(ground.left, y + ground.body.size, number, ground.number)
        for at, (mark, side) in enumerate(zip("аб", pair, strict=True)):
            x = ground.left + NUMBER_WIDTH + at * (column + GAP)
            page.text(x, y + ground.body.size, mark, ground.strong)
            page.paragraph(x + MARK_WIDTH, y, tidy(side), ground.body, room)
        page.line(ground.left, y + tall + 1.5, ground.left + ground.width, y + tall + 1.5)

    return Block(tall + ground.pad, draw)


def _answers(ground: _Ground, item: Item) -> Iterator[Block]:
    """The options of an item below its text."""
    response = item.response
    if isinstance(response, MatrixPick):
        for key, options in (("matrix_rows", response.rows), ("matrix_columns", response.columns)):
            yield _options(ground, _counted(options), ground.words[key])
    elif isinstance(response, MultiRating):
        for facet in response.facets:
            yield _options(ground, [("", part) for part in legend(facet.rating) or ()], facet.text)
    else:
        said = legend(response)
        marked = [("", part) for part in said] if said else numbered(options_of(response))
        if marked:
            yield _options(ground, marked, "")


def _counted(options: Sequence[Option]) -> list[tuple[str, str]]:
    return [(str(number), option.text) for number, option in enumerate(options, start=1)]


def _options(ground: _Ground, options: Sequence[tuple[str, str]], title: str) -> Block:
    """In as many columns as the longest one leaves; read down, then across."""
    left, width = ground.left + NUMBER_WIDTH, ground.width - NUMBER_WIDTH
    mark = max((measure(mark, ground.body.size, True) for mark, _ in options), default=0.0)
    indent = mark + 5 if mark else 0.0
    longest = max((measure(tidy(text), ground.body.size) for _, text in options), default=0.0) + indent + GAP
    across = max(1, min(int((width + GAP) / longest), len(options), 5))
    down = -(-len(options) // across)
    column = width / across
    heights = [text_height(tidy(text), ground.body, column - indent - 4) for _, text in options]
    rows = [max(heights[row::down]) for row in range(down)]
    lead = 13.0 if title else 0.0

    def draw(page: Sheet, y: float) -> None:
        if title:
            page.text(left, y + 10, tidy(title), NOTE, width)
        for at, (sign, text) in enumerate(options):
            x, top = left + at // down * column, y + lead + sum(rows[: at % down])
            page.text(x, top + ground.body.size, sign, ground.strong)
            page.paragraph(x + indent, top, tidy(text), ground.body, column - indent - 4)

    return Block(lead + sum(rows) + 2, draw)


def _legend(ground: _Ground, said: Sequence[str]) -> Block:
    """«−2 – совсем не нравится» … in one tinted line, or two."""
    text = f"{ground.words['answers_are']} " + ";  ".join(part.replace(" ", "\u00a0") for part in said)
    height = text_height(text, ground.strong, ground.width - 16) + 6

    def draw(page: Sheet, y: float) -> None:
        page.box(ground.left, y, ground.width, height - 1, "surface2", 4)
        page.frame(ground.left, y, ground.width, height - 1, "border", 4)
        page.paragraph(ground.left + 8, y + 2, text, ground.strong, ground.width - 16)

    return Block(height + 5, draw)


def _rest(ground: _Ground) -> Block:
    def draw(page: Sheet, y: float) -> None:
        page.box(ground.left, y + 4, ground.width, 22, "neutral", 5)
        page.centred(ground.left + ground.width / 2, y + 19, ground.words["rest"], WAIT, ground.width - 16)

    return Block(32, draw)


def _text(ground: _Ground, text: str, style: Style, before: float = 0.0) -> Block:
    shown = tidy(text)

    def draw(page: Sheet, y: float) -> None:
        page.paragraph(ground.left, y + before, shown, style, ground.width)

    return Block(before + text_height(shown, style, ground.width) + 3, draw)


def _together(blocks: Sequence[Block], begins: bool = False) -> Block:
    def draw(page: Sheet, y: float) -> None:
        for block in blocks:
            block.draw(page, y)
            y += block.height

    return Block(sum(block.height for block in blocks), draw, begins)
