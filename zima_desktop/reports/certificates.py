"""Certificates of one event: landscape, framed, one PDF for everybody, the fixed parts drawn once."""

# mypy: allow-untyped-calls

from zima_desktop.domain.dates import format_date_long
from zima_desktop.domain.documents import Certificate, CertificateBatch, NameForm, Signatory
from zima_desktop.domain.people import Sex
from zima_desktop.jobs import JobControl
from zima_desktop.reports.colors import PAPER
from zima_desktop.reports.fonts import BOLD, measure
from zima_desktop.reports.ornament import define_ornament, draw_frame, snowflake
from zima_desktop.reports.page import A4, Sheet, Style, wrap
from zima_desktop.reports.wording import capital, group_genitive, hours, quoted, texts, tidy

LANDSCAPE = (A4[1], A4[0])
MARGIN, TEXT_WIDTH = 34.0, 620.0
FIXED = "certificate-fixed"
ORGANISATION = Style(11, fill="text2", leading=1.25)
TITLE = Style(40, True, "accent")
LEAD = Style(13, fill="text2", leading=1.35)
PERSON = Style(30, True, leading=1.16)
EVENT = Style(18, True, leading=1.24)
PLACE = Style(13, leading=1.35)
SIGN, NUMBER = Style(10.5), Style(10.5, True, "accent")
SMALL = Style(8, fill="text3")
EVENT_LINES = 3
SIGNATURE_Y = 478.0


def render_certificates(*batches: CertificateBatch, control: JobControl | None = None) -> bytes:
    """One page for each certificate, batch after batch: those of one event may differ in date and wording."""
    words = texts("certificate")
    sheet = Sheet(words["document_title"], LANDSCAPE)
    define_ornament(sheet.canvas)
    for number, batch in enumerate(batches):
        _define_fixed(sheet, batch, words, f"{FIXED}-{number}")
    total = sum(len(batch.certificates) for batch in batches)
    done = 0
    for number, batch in enumerate(batches):
        for certificate in batch.certificates:
            if done:
                sheet.next_page(number=False)
            sheet.canvas.doForm(f"{FIXED}-{number}")
            _draw(sheet, batch, certificate, words)
            done += 1
            if control:
                control.step(done, total)
    return sheet.finish()


def _define_fixed(sheet: Sheet, batch: CertificateBatch, words: dict[str, str], name: str) -> None:
    """What is the same on every page: frame, organisation, title, event, signatures, date."""
    canvas, centre = sheet.canvas, sheet.width / 2
    canvas.beginForm(name, 0, 0, sheet.width, sheet.height)
    draw_frame(canvas, sheet.width, sheet.height, MARGIN)
    snowflake(canvas, centre, sheet.height - 74, 13, 1.5)
    y = 108.0
    for line in wrap(tidy(batch.letterhead.full_name), ORGANISATION, TEXT_WIDTH)[:3]:
        sheet.centred(centre, y, line, ORGANISATION, TEXT_WIDTH)
        y += ORGANISATION.size * ORGANISATION.leading
    _spaced(sheet, centre, 186, words["title"].upper())
    for at, signatory in enumerate(batch.signatories[:2]):
        _signature(sheet, 96, SIGNATURE_Y + at * 42, signatory, words)
    sheet.centred(centre + 70, SIGNATURE_Y + 4, words["stamp"], Style(11, fill="text3"))
    right = sheet.width - 96
    issued = words["issued"].format(date=format_date_long(batch.issued_on))
    sheet.right(right, SIGNATURE_Y + 42, issued, SIGN)
    if batch.letterhead.city:
        sheet.right(right, SIGNATURE_Y + 58, tidy(batch.letterhead.city), Style(9, fill="text3"), 200)
    canvas.endForm()


def _spaced(sheet: Sheet, centre: float, y: float, title: str) -> None:
    """The title in wide capitals."""
    canvas, spacing = sheet.canvas, 7.0
    text = canvas.beginText()
    text.setFillColorRGB(*PAPER[TITLE.fill])
    width = measure(title, TITLE.size, True) + spacing * (len(title) - 1)
    text.setTextOrigin(centre - width / 2, sheet.height - y)
    text.setFont(BOLD, TITLE.size)
    text.setCharSpace(spacing)
    text.textOut(title)
    text.setCharSpace(0)
    canvas.drawText(text)


def _signature(sheet: Sheet, x: float, y: float, signatory: Signatory, words: dict[str, str]) -> None:
    sheet.text(x, y, capital(tidy(signatory.position)), SIGN, 150)
    sheet.line(x + 156, y + 2, x + 246, y + 2, "text3")
    sheet.centred(x + 201, y + 11, words["signature"], SMALL)
    if signatory.name:
        sheet.text(x + 254, y, tidy(signatory.name), SIGN, 130)


def _draw(sheet: Sheet, batch: CertificateBatch, certificate: Certificate, words: dict[str, str]) -> None:
    centre = sheet.width / 2
    dative = batch.form is NameForm.DATIVE and certificate.dative is not None
    name = certificate.dative if dative and certificate.dative else certificate.full_name
    sheet.centred(centre, 226, words["given_to" if dative else "confirms"], LEAD)
    y = 268.0
    for line in _name_lines(name):
        sheet.centred(centre, y, line, PERSON, TEXT_WIDTH)
        y += PERSON.size * PERSON.leading
    y -= 6
    lines = [(_place(batch, certificate, words, dative), PLACE), (_did(certificate, words, dative), LEAD)]
    for text, style in lines:
        for line in wrap(text, style, TEXT_WIDTH) if text else ():
            sheet.centred(centre, y, line, style, TEXT_WIDTH)
            y += style.size * style.leading
    y += 12
    _event(sheet, batch, certificate, words, y)
    number = tidy(words["number"].format(number=certificate.number))
    sheet.right(sheet.width - 96, SIGNATURE_Y, number, NUMBER, 200)


def _name_lines(name: str) -> list[str]:
    """The surname on a line of its own when the whole does not fit; never a broken word."""
    if len(wrap(name, PERSON, TEXT_WIDTH)) == 1:
        return [name]
    family, _, rest = name.partition(" ")
    return [family, rest] if rest else [family]


def _event(
    sheet: Sheet, batch: CertificateBatch, certificate: Certificate, words: dict[str, str], y: float
) -> None:
    centre = sheet.width / 2
    title, style = tidy(quoted(batch.event_title)), EVENT
    while len(wrap(title, style, TEXT_WIDTH)) > EVENT_LINES and style.size > 9:
        style = Style(style.size - 1, True, leading=EVENT.leading)
    for line in wrap(title, style, TEXT_WIDTH):
        sheet.centred(centre, y, line, style, TEXT_WIDTH)
        y += style.size * style.leading
    sheet.centred(centre, y + 4, _details(batch, certificate, words), LEAD, TEXT_WIDTH)


def _details(batch: CertificateBatch, certificate: Certificate, words: dict[str, str]) -> str:
    parts = [format_date_long(batch.held_on), tidy(batch.place or "")]
    duration = hours(certificate.hours, words)
    if duration:
        parts.append(words["details_hours"].format(hours=tidy(duration)))
    if certificate.role:
        parts.append(words["details_role"].format(role=certificate.role))
    return ", ".join(part for part in parts if part)


def _sexed(key: str, sex: Sex | None, words: dict[str, str]) -> str:
    return words[f"{key}_{sex.value if sex else 'unknown'}"]


def _place(batch: CertificateBatch, certificate: Certificate, words: dict[str, str], dative: bool) -> str:
    organisation = tidy(batch.letterhead.short_name)
    if certificate.group is None:
        return organisation
    kind = "pupil" if certificate.group.grade is not None else "student"
    sentence = _sexed(f"to_{kind}" if dative else kind, certificate.sex, words)
    return sentence.format(of_group=group_genitive(certificate.group, words), organisation=organisation)


def _did(certificate: Certificate, words: dict[str, str], dative: bool) -> str:
    return words["for_taking_part"] if dative else _sexed("took_part", certificate.sex, words)
