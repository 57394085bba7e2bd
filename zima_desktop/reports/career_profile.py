"""The interests of a person on the career map: radar, exact figures and plain words."""

from dataclasses import replace

from zima_desktop.domain.charts import Axis, Bar, Scene, bars, radar
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.documents import CareerMapProfile
from zima_desktop.reports.fonts import measure
from zima_desktop.reports.page import CAPTION, SMALL, STRONG, Block, Sheet, Style, text_height
from zima_desktop.reports.wording import quoted, tidy

GAP = 20.0
MOST_SCALES = 8  # that a radar and a page can bear
RADAR_SHARE, RADAR_HEIGHT = 0.46, 150.0
WORDS = Style(9.5, fill="text2", leading=1.36)


def profile_blocks(
    profiles: tuple[CareerMapProfile, ...], words: dict[str, str], x: float, width: float
) -> list[Block]:
    """The first profile with its radar, the others and those of many scales with their figures only."""
    blocks = []
    for at, profile in enumerate(profiles):
        drawn = at == 0 and len(profile.scales) <= MOST_SCALES
        draw = _wide if drawn else _plain
        blocks.append(draw(_strongest(profile, words), words, x, width))
    return blocks


def _strongest(profile: CareerMapProfile, words: dict[str, str]) -> CareerMapProfile:
    """Of many scales those with the greatest figures; how many there are is said."""
    count = len(profile.scales)
    if count <= MOST_SCALES:
        return profile
    ordered = sorted(profile.scales, key=lambda scale: -scale.value)[:MOST_SCALES]
    told = words["strongest"].format(shown=MOST_SCALES, count=count)
    return replace(profile, scales=tuple(ordered), words=f"{told} {profile.words}".strip())


def _wide(profile: CareerMapProfile, words: dict[str, str], x: float, width: float) -> Block:
    left = width * RADAR_SHARE
    right, right_x = width - left - GAP, x + left + GAP
    figure = _radar(profile, left, RADAR_HEIGHT)
    figures = _bars(profile, right, 9.5)
    lead = text_height(_leading(profile, words), STRONG, right)
    told = text_height(tidy(profile.words), WORDS, right)
    chart, list_height = figure.height + _legend_height(profile), 14 + lead + 8 + figures.height
    across = text_height(tidy(profile.words), WORDS, width) + 6
    beside = max(chart, list_height + told + 6) <= max(chart, list_height) + across
    body = max(chart, list_height + told + 6) if beside else max(chart, list_height)
    below = 0 if beside else across

    def draw(sheet: Sheet, y: float) -> None:
        sheet.scene(figure, x, y)
        _legend(sheet, profile, words, x + left / 2, y + figure.height + 9)
        sheet.text(right_x, y + 9, _taken(profile, words), CAPTION, right)
        at = sheet.paragraph(right_x, y + 15, _leading(profile, words), STRONG, right) + 4
        if beside:
            at = sheet.paragraph(right_x, at, tidy(profile.words), WORDS, right) + 6
        sheet.scene(figures, right_x, at + 2)
        if not beside:
            sheet.paragraph(x, y + body + 3, tidy(profile.words), WORDS, width)

    return Block(body + below + 6, draw)


def _plain(profile: CareerMapProfile, words: dict[str, str], x: float, width: float) -> Block:
    """Figures on the left, words on the right."""
    column = (width - GAP) / 2
    right = x + column + GAP
    figures, lead = _bars(profile, column, 9), text_height(_leading(profile, words), STRONG, column)
    told = text_height(tidy(profile.words), WORDS, column)
    height = max(figures.height, 14 + lead + 3 + told) + 10

    def draw(sheet: Sheet, y: float) -> None:
        sheet.scene(figures, x, y + 2)
        sheet.text(right, y + 9, _taken(profile, words), CAPTION, column)
        bottom = sheet.paragraph(right, y + 15, _leading(profile, words), STRONG, column)
        sheet.paragraph(right, bottom + 2, tidy(profile.words), WORDS, column)

    return Block(height, draw)


def _taken(profile: CareerMapProfile, words: dict[str, str]) -> str:
    named = words["taken"].replace("«{instrument}»", "{instrument}")
    return named.format(instrument=quoted(profile.instrument), date=format_date(profile.taken_on))


def _leading(profile: CareerMapProfile, words: dict[str, str]) -> str:
    if not profile.leading:
        return words["flat"]
    return words["leading"].format(scales=", ".join(scale.label.lower() for scale in profile.leading))


def _radar(profile: CareerMapProfile, width: float, height: float) -> Scene:
    axes = [
        Axis(s.short or s.label, s.value, s.figure, s.leading and not profile.flat) for s in profile.scales
    ]
    known = [scale.previous for scale in profile.scales if scale.previous is not None]
    previous = known if len(known) == len(axes) else None
    top = max((scale.maximum for scale in profile.scales), default=1.0)
    return radar(width, height, axes, top, measure, previous=previous, size=9)


def _bars(profile: CareerMapProfile, width: float, size: float) -> Scene:
    rows = [
        Bar(
            s.label,
            s.value,
            s.maximum,
            tidy(s.figure),
            s.level or "",
            s.borders,
            s.leading and not profile.flat,
        )
        for s in profile.scales
    ]
    return bars(width, rows, measure, size=size, row_height=size * 1.62)


def _legend_height(profile: CareerMapProfile) -> float:
    return 16 if any(scale.previous is not None for scale in profile.scales) else 2


def _legend(sheet: Sheet, profile: CareerMapProfile, words: dict[str, str], centre: float, y: float) -> None:
    if _legend_height(profile) < 16:
        return
    now, ago = measure(words["now"], 9), measure(words["year_ago"], 9)
    x = centre - (now + ago + 18 * 2 + 6 * 2 + 16) / 2
    sheet.line(x, y - 3, x + 18, y - 3, "c1", 2)
    sheet.text(x + 24, y, words["now"], SMALL)
    x += 24 + now + 16
    sheet.ink.dash((2.4, 1.8))
    sheet.line(x, y - 3, x + 18, y - 3, "text2", 0.8)
    sheet.ink.dash()
    sheet.text(x + 24, y, words["year_ago"], SMALL)
