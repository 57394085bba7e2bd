"""The lower part of the sheet «Траектория»: both plans and the four lamps side by side."""

from collections.abc import Sequence

from zima_desktop.domain.charts import Token
from zima_desktop.domain.documents import PlanLine
from zima_desktop.domain.trajectory_sheet import SheetLamp
from zima_desktop.reports.career_lists import plan_cards
from zima_desktop.reports.page import Block, Sheet, Style, text_height
from zima_desktop.reports.wording import capital, tidy

GAP, PAD = 8.0, 8.0
NAME = Style(9, True, leading=1.2)
STATE = Style(8.5, True, leading=1.2)
REASON = Style(8, fill="text2", leading=1.25)


def plan_pair(plans: Sequence[PlanLine], words: dict[str, str], x: float, width: float) -> Block:
    """The cards of the career map with the words of this sheet."""
    titled = words | {"plan_a": words["plan_a_title"], "plan_b": words["plan_b_title"]}
    return plan_cards(tuple(plans), titled, x, width)


def lamp_cards(lamps: Sequence[SheetLamp], x: float, width: float) -> Block:
    """Four in a row: a circle full, empty or dashed, the state in words, the reason."""
    card = (width - GAP * (len(lamps) - 1)) / len(lamps)
    inner = card - 2 * PAD
    tall = max(text_height(tidy(lamp.reason), REASON, inner) for lamp in lamps)
    height = 2 * PAD + 28 + tall

    def draw(sheet: Sheet, y: float) -> None:
        for at, lamp in enumerate(lamps):
            left = x + at * (card + GAP)
            sheet.box(left, y, card, height, "accent_soft" if lamp.on else "surface2", 5)
            sheet.frame(left, y, card, height, "border", 5)
            _circle(sheet, lamp, left + PAD + 5, y + PAD + 5)
            sheet.text(left + PAD + 16, y + PAD + 8, capital(lamp.name), NAME, inner - 16)
            token: Token = "ok" if lamp.on else "text2"
            state = Style(STATE.size, STATE.bold, token, STATE.leading)
            sheet.text(left + PAD, y + PAD + 22, capital(lamp.state), state, inner)
            sheet.paragraph(left + PAD, y + PAD + 28, tidy(lamp.reason), REASON, inner)

    return Block(height + 6, draw)


def _circle(sheet: Sheet, lamp: SheetLamp, x: float, y: float) -> None:
    """The sign is not the colour alone: full, empty, dashed."""
    across = sheet.height - y
    if lamp.on:
        sheet.ink.dot(x, across, 4.5, "ok", None, 0)
        return
    if lamp.on is None:
        sheet.ink.dash((1.6, 1.6))
    sheet.ink.dot(x, across, 4.2, None, "text3", 1.0)
    if lamp.on is None:
        sheet.ink.dash()
