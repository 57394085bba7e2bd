"""The blank of a consent: one person, one purpose, one page, prefilled with what the base knows."""

from collections.abc import Sequence

from zima_desktop.domain.consent_papers import ConsentForm
from zima_desktop.domain.consents import GivenBy, Purpose
from zima_desktop.domain.dates import format_date
from zima_desktop.jobs import JobControl
from zima_desktop.reports.page import CAPTION, SMALL, STRONG, Sheet, Style, wrap
from zima_desktop.reports.wording import texts, tidy, town

Words = dict[str, str]
TITLE = Style(14, True, leading=1.2)
SUBTITLE = Style(11.5, True, "accent", leading=1.25)
TEXT = Style(10.5, leading=1.32)
LABEL = Style(10, True, leading=1.38)
NAME = Style(11.5, True)
LABEL_WIDTH = 128.0
LINE_GAP = 28.0  # from one line to write on to the next: a hand needs room
BOX = 9.0
AIR = 6.0  # between two parts
_PARTS = (
    "operator",
    "purpose",
    "data",
    "permit",
    "where",
    "not",
    "actions",
    "receivers",
    "term",
    "withdrawal",
    "without",
)
_WRITTEN_IN = frozenset({"operator", "where", "receivers"})  # a line follows for a name that only paper knows


def render_consent_forms(forms: Sequence[ConsentForm], control: JobControl | None = None) -> bytes:
    """Page after page in the order given."""
    words = texts("consent_form")
    sheet = Sheet(words["document_title"])
    for done, form in enumerate(forms):
        if done:
            sheet.next_page(number=False)
        _page(sheet, form, words)
        if control:
            control.step(done + 1, len(forms), "")
    return sheet.finish()


def _page(sheet: Sheet, form: ConsentForm, words: Words) -> None:
    y = _head(sheet, form, words)
    y = _who(sheet, form, words, y)
    for part in _PARTS:
        y = _part(sheet, form, words, part, y)
    y = sheet.paragraph(sheet.left, y + 4, words["voluntary"], TEXT, sheet.edge - sheet.left)
    _signatures(sheet, form, words, max(y + 8, sheet.bottom - 34 - _lines_to_sign(form) * 34))
    foot = words["foot"].format(purpose=form.purpose.value[1:], version=words["version"])
    sheet.paragraph(sheet.left, sheet.bottom + 6, foot, CAPTION, sheet.edge - sheet.left)


def _head(sheet: Sheet, form: ConsentForm, words: Words) -> float:
    width = sheet.edge - sheet.left
    y = sheet.paragraph(sheet.left, sheet.top - 16, tidy(form.letterhead.full_name), SMALL, width) + 12
    title = words["title_P4"] if form.purpose is Purpose.PUBLICATION else words["title"]
    for text, style in ((title, TITLE), (words[f"short_{form.purpose.value}"], SUBTITLE)):
        for row in wrap(text, style, width):
            sheet.centred((sheet.left + sheet.edge) / 2, y + style.size, row, style)
            y += style.size * style.leading
    return y + 8


def _who(sheet: Sheet, form: ConsentForm, words: Words, y: float) -> float:
    """Who agrees: the person, or a parent whose name is written in."""
    width = sheet.edge - sheet.left
    organisation = form.letterhead.short_name.strip("«»")
    if form.signer is GivenBy.SELF:
        sheet.text(sheet.left, y + 10, words["i"], TEXT)
        sheet.text(sheet.left + 20, y + 10, tidy(_with_facts(form, form.name, words)), NAME, width - 20)
        y = _blank(sheet, words["document"], y + 12)
        y = _blank(sheet, words["address"], y) + 8
        body = words["self_body"].format(organisation=organisation)
        return sheet.paragraph(sheet.left, y + 2, tidy(body), TEXT, width) + 8
    sheet.text(sheet.left, y + 12, words["i"], TEXT)
    y = _blank(sheet, words["parent_name"], y - 8, indent=20)
    y = _blank(sheet, words["document"], y)
    y = _blank(sheet, words["address"], y)
    y = _blank(sheet, words["authority"], y) + 8
    child = _with_facts(form, form.genitive, words)
    body = words["parent_body"].format(child=child, organisation=organisation)
    return sheet.paragraph(sheet.left, y + 2, tidy(body), TEXT, width) + 8


def _operator(form: ConsentForm, words: Words) -> str:
    place = town(words["city"], form.letterhead.city) if form.letterhead.city else ""
    return ", ".join(part for part in (form.letterhead.full_name, place) if part)


def _with_facts(form: ConsentForm, name: str, words: Words) -> str:
    born = (
        words["born"].format(day=format_date(form.birth_date)) if form.birth_date else words["born_unknown"]
    )
    return ", ".join(part for part in (name, form.group, born) if part)


def _blank(sheet: Sheet, caption: str, y: float, indent: float = 0.0) -> float:
    """A line to write on with its caption below; the y where the next one may begin."""
    bottom = y + LINE_GAP - 4
    sheet.line(sheet.left + indent, bottom, sheet.edge, bottom, "text3")
    sheet.text(sheet.left + indent, bottom + 8, caption, Style(7.5, fill="text3"))
    return bottom + 7


def _part(sheet: Sheet, form: ConsentForm, words: Words, part: str, y: float) -> float:
    key = f"{part}_{form.purpose.value}"
    text = words.get(key) or words.get(part)
    if text is None:
        return y
    if part == "operator":
        text = tidy(text.format(organisation=_operator(form, words)))
    x, width = sheet.left + LABEL_WIDTH, sheet.edge - sheet.left - LABEL_WIDTH
    under = sheet.paragraph(sheet.left, y, words[f"label_{part}"], LABEL, LABEL_WIDTH - 10)
    if part == "permit":
        bottom = y
        for line in text.split("|"):
            sheet.frame(x, bottom + 1.5, BOX, BOX, "text2")
            bottom = sheet.paragraph(x + BOX + 6, bottom, line, TEXT, width - BOX - 6) + 2
    else:
        bottom = sheet.paragraph(x, y, text, TEXT, width)
    if part in _WRITTEN_IN and text.endswith(":"):
        bottom += 17
        sheet.line(x, bottom, sheet.edge, bottom, "text3")
    return max(under, bottom) + AIR


def _lines_to_sign(form: ConsentForm) -> int:
    return 2 if form.signer in (GivenBy.BOTH, None) else 1


def _signatures(sheet: Sheet, form: ConsentForm, words: Words, y: float) -> None:
    if form.signer is GivenBy.SELF:
        titles = [words["sign_self"]]
    else:
        titles = [words["sign_parent"]]
        if form.signer is GivenBy.BOTH:
            titles.append(words["sign_pupil"])
        elif form.signer is None:
            titles.append(words["sign_pupil_if"])
    for title in titles:
        _signature(sheet, title, words, y + 24)
        y += 34


def _signature(sheet: Sheet, title: str, words: Words, y: float) -> None:
    left, width = sheet.left + 205, sheet.edge - sheet.left - 205
    sheet.paragraph(sheet.left, y - 10, title, STRONG if len(title) < 30 else LABEL, 195)
    parts = (("sign_signature", 0.0, 0.3), ("sign_name", 0.34, 0.36), ("sign_day", 0.74, 0.26))
    for key, at, share in parts:
        x = left + at * width
        sheet.line(x, y, x + share * width, y, "text3")
        sheet.text(x, y + 9, words[key], Style(7.5, fill="text3"))
