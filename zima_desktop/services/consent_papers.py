"""Papers of consent as PDF: blanks, the act of a withdrawal with the extract of the log, the register."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from zima_desktop.content.words import word, word_or_self
from zima_desktop.domain.consent_papers import (
    CodeLine,
    CodeList,
    ConsentForm,
    ConsentRegister,
    RegisterLine,
    RegisterMark,
    WithdrawalAct,
    WithdrawnPaper,
)
from zima_desktop.domain.consents import (
    IN_FORCE,
    ConsentRow,
    ConsentState,
    ConsentStatus,
    Consequence,
    LogLine,
    Purpose,
    signer,
)
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.handover import Variant
from zima_desktop.domain.ids import GroupId, PersonId, SessionId
from zima_desktop.jobs import JobControl
from zima_desktop.services.consent_answers import ConsentAnswers
from zima_desktop.services.consents import ConsentService
from zima_desktop.services.desk import Desk
from zima_desktop.services.documents import RenderedDocument, letterhead_of
from zima_desktop.services.people import forms_of
from zima_desktop.services.sessions import SessionService
from zima_desktop.store import handover, people
from zima_desktop.version import VERSION

NBSP = "\u00a0"
_COUNTS = {
    "attempts": Consequence.RESULTS_GO,
    "talks": Consequence.TALKS_GO,
    "plans": Consequence.PLANS_GO,
    "requests": Consequence.REQUESTS_GO,
}


class ConsentPapers:
    """Each paper is a document in memory; `DocumentService.save` puts it on the disk."""

    def __init__(self, desk: Desk, register: ConsentService, answers: ConsentAnswers) -> None:
        self._desk = desk
        self._register = register
        self._answers = answers

    def forms(
        self, persons: Sequence[PersonId], purposes: Collection[Purpose | str], control: JobControl
    ) -> RenderedDocument:
        """A blank a person and purpose, prefilled, in the order of lists; one PDF.

        Raises InvalidValue when there is nobody or nothing to print.
        """
        from zima_desktop.reports.consent_form import render_consent_forms

        wanted = [purpose for purpose in Purpose if purpose in {Purpose(one) for one in purposes}]
        today = self._desk.today()
        with self._desk.database.read() as connection:
            head = letterhead_of(self._desk.organization())
            found = people.persons(connection, persons)
        forms = [
            ConsentForm(
                head,
                purpose,
                person.name.full,
                forms_of(person).genitive,
                person.group.name.printed if person.group else "",
                person.birth_date,
                signer(person.birth_date, person.category, today),
            )
            for person in found
            for purpose in wanted
        ]
        if not forms:
            raise InvalidValue("person", "", "nobody_to_print")
        pdf = render_consent_forms(forms, control)
        groups = {person.group.name.compact for person in found if person.group is not None}
        label = groups.pop() if len(groups) == 1 and len(found) > 1 else f"{len(found)}"
        return self._rendered("consent_forms", pdf, "Согласия", label, len(found), [one.uid for one in found])

    def act(self, person: PersonId) -> RenderedDocument:
        """The act of what was taken back and destroyed, with the extract of the log.

        May be printed again at any time. Raises NotFound, InvalidValue (nothing has been taken back).
        """
        from zima_desktop.reports.withdrawal_act import render_withdrawal_act

        record = self._act(person)
        with self._desk.database.read() as connection:
            uid = people.person(connection, person).uid
        pdf = render_withdrawal_act(record)
        return self._rendered("withdrawal_act", pdf, "Акт_отзыва", f"{person:04}", 1, (uid,))

    def _act(self, person: PersonId) -> WithdrawalAct:
        row = self._row(person)
        papers = [one for one in self._register.papers() if one.person == person and one.withdrawn_on]
        if not papers:
            raise InvalidValue("purpose", "", "not_in_force")
        log = self._answers.log_about(person)
        destroyed = next((line for line in reversed(log) if line.action == "consent.destroy"), None)
        with self._desk.database.read() as connection:
            sent = [
                (entry.number, entry.handled.astimezone().date())
                for entry in handover.registered(connection, "out")
                if entry.info.variant is Variant.FULL
            ]
        taken = [one for one in papers if one.purpose is Purpose.COORDINATOR and one.withdrawn_on]
        return WithdrawalAct(
            letterhead=letterhead_of(self._desk.organization()),
            made_on=self._desk.today(),
            name=row.name,
            group=row.group,
            papers=tuple(
                WithdrawnPaper(word("consent", one.purpose.value), one.signed_on, one.withdrawn_on, one.note)
                for one in papers
                if one.withdrawn_on is not None
            ),
            destroyed=_counts(destroyed),
            destroyed_at=destroyed.at if destroyed else None,
            destroy_by=row.destroy_by,
            packages=tuple(
                (number, day)
                for number, day in sent
                if any(one.signed_on <= day <= (one.withdrawn_on or date.max) for one in taken)
            ),
            log=tuple(replace(line, action=_done(line.action)) for line in log),
            system=f"Zima Desktop {VERSION}",
        )

    def register(self, group: GroupId | None, control: JobControl) -> RenderedDocument:
        """The register of a class, or of everybody, as it stands today."""
        from zima_desktop.reports.consent_register import render_consent_register

        rows = self._register.state(group)
        name = ""
        if group is not None:
            with self._desk.database.read() as connection:
                name = people.group(connection, group).name.printed
        record = ConsentRegister(
            letterhead_of(self._desk.organization()),
            self._desk.today(),
            name,
            tuple(RegisterLine(row.name, row.group, tuple(map(_mark, row.states))) for row in rows),
        )
        pdf = render_consent_register(record, control)
        label = "".join(letter for letter in name if letter.isalnum()) or "все"
        return self._rendered("consent_register", pdf, "Реестр_согласий", label, len(rows))

    def codes(self, sessions: SessionService, session: SessionId) -> RenderedDocument:
        """Whose code is whose in a session, for the counsellor; raises InvalidValue when nobody has one."""
        from zima_desktop.reports.code_list import render_code_list

        lines = [CodeLine(one.code, one.name) for one in sessions.codes(session) if one.unnamed]
        if not lines:
            raise InvalidValue("session", "", "nobody_coded")
        row = next(row for row in sessions.rows() if row.id == session)
        record = CodeList(
            letterhead_of(self._desk.organization()),
            self._desk.today(),
            row.group_name,
            row.instrument_title,
            tuple(lines),
        )
        label = "".join(letter for letter in row.group_name if letter.isalnum())
        return self._rendered("session_codes", render_code_list(record), "Коды", label, len(lines))

    def _row(self, person: PersonId) -> ConsentRow:
        rows = self._register.state(persons=[person])
        if not rows:
            raise InvalidValue("person", str(person), "hidden")
        return rows[0]

    def _rendered(
        self, kind: str, pdf: bytes, title: str, label: str, count: int, about: Sequence[UUID] = ()
    ) -> RenderedDocument:
        from zima_desktop.reports.output import count_pages

        name = f"{self._desk.today().isoformat()}_{title}_{label}.pdf"
        return RenderedDocument(kind, pdf, count_pages(pdf), name.replace(" ", "_"), count, tuple(about))


def _done(action: str) -> str:
    """What a line of the log says was done, in words; kinds of documents share theirs."""
    whole = word_or_self("log_action", action)
    if whole != action:
        return whole
    return word_or_self("log_action", action.partition(".")[0])


def _mark(state: ConsentState) -> RegisterMark:
    none = state.status is ConsentStatus.NONE
    return RegisterMark(mark_of(state), None if none else state.status in IN_FORCE)


def mark_of(state: ConsentState) -> str:
    """One purpose of one person in a few words: «есть с 05.09.2026», «отозвано 01.11.2026»."""
    text = word("consent_status", state.status.value)
    if state.status in IN_FORCE and state.signed_on is not None:
        since, until = word("consent_status", "since"), word("consent_status", "until")
        end = f" {until}{NBSP}{format_date(state.valid_to)}" if state.valid_to else ""
        return f"{text} {since}{NBSP}{format_date(state.signed_on)}{end}"
    if state.status is ConsentStatus.WITHDRAWN and state.withdrawn_on is not None:
        return f"{text} {format_date(state.withdrawn_on)}"
    if state.status is ConsentStatus.EXPIRED and state.valid_to is not None:
        return f"{text} {format_date(state.valid_to)}"
    return text


def _counts(line: LogLine | None) -> tuple[tuple[Consequence, int], ...]:
    """What a line of the log says was destroyed."""
    if line is None:
        return ()
    found = []
    for part in line.subject.split():
        key, _, number = part.partition("=")
        if key in _COUNTS and number.isdecimal() and int(number):
            found.append((_COUNTS[key], int(number)))
    return tuple(found)
