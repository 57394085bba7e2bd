"""Printed documents: gather what the paper shows in one look, render it, keep the register."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from zima_desktop.domain.changes import Topic
from zima_desktop.domain.documents import (
    Audience,
    CareerMap,
    CareerSection,
    CertificateBatch,
    Letterhead,
    NameForm,
    SheetVariant,
    Signatory,
)
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import EventId, GroupId, PersonId
from zima_desktop.domain.people import Organization, Person
from zima_desktop.domain.transfer_sheets import Receiver, Refused, TransferSheet
from zima_desktop.jobs import JobControl
from zima_desktop.services import career_maps, certificates, class_sheets, trajectory_sheets, transfer_sheets
from zima_desktop.services.desk import Desk
from zima_desktop.services.recommendation import RecommendationService
from zima_desktop.services.workspace import WorkspaceService
from zima_desktop.store import events, people


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A finished PDF in memory; it reaches the disk only through DocumentService.save."""

    kind: str
    pdf: bytes
    pages: int
    suggested_name: str
    people: int
    about: tuple[UUID, ...] = ()  # whose own paper it is: the log names them, so that their cards show it


@dataclass(frozen=True, slots=True)
class CertificateName:
    """A name as the certificate will print it; `check` asks the counsellor to look."""

    person: PersonId
    name: str
    dative: str
    check: bool


class DocumentService:
    """Career maps, class sheets and certificates, as bytes for the preview and as files."""

    def __init__(
        self, desk: Desk, workspace: WorkspaceService, recommendation: RecommendationService
    ) -> None:
        self._desk = desk
        self._workspace = workspace
        self._recommendation = recommendation

    def career_map(
        self,
        persons: Sequence[PersonId],
        audience: str = "pupil",
        sections: frozenset[CareerSection] = frozenset(CareerSection),
        *,
        control: JobControl,
    ) -> RenderedDocument:
        """One PDF of the maps of these people, in the order of lists."""
        from zima_desktop.reports.career_map import render_career_maps

        reader = Audience(audience)
        with self._desk.database.read() as connection:
            found = people.persons(connection, persons)
            head = letterhead_of(self._desk.organization())
            maps: list[CareerMap] = []
            for done, person in enumerate(found):
                control.step(done, 2 * len(found), "")
                told = self._recommendation.for_paper(person.id, reader, sections)
                maps.append(
                    career_maps.gather(connection, person, head, self._desk.today(), reader, sections, told)
                )
        pdf = render_career_maps(maps, reader, control)
        return self._rendered("career_map", pdf, "Карта", _label(found), len(found), found)

    def trajectory(
        self, persons: Sequence[PersonId], audience: str = "counsellor", *, control: JobControl
    ) -> RenderedDocument:
        """One page a person: the way from the first class known to the first job, year by year."""
        from zima_desktop.reports.trajectory_sheet import render_trajectories

        with self._desk.database.read() as connection:
            found = people.persons(connection, persons)
            head = letterhead_of(self._desk.organization())
            sheets = []
            for done, person in enumerate(found):
                control.step(done, 2 * len(found), "")
                today = self._desk.today()
                sheets.append(trajectory_sheets.gather(connection, person, head, today, Audience(audience)))
        pdf = render_trajectories(sheets, control)
        return self._rendered("trajectory", pdf, "Траектория", _label(found), len(found), found)

    def class_sheet(self, group: GroupId, variant: str = "names", *, control: JobControl) -> RenderedDocument:
        """The summary sheet of a class for the college."""
        from zima_desktop.reports.class_sheet import render_class_sheet

        control.step(0, 1, "")
        with self._desk.database.read() as connection:
            head = letterhead_of(self._desk.organization())
            sheet = class_sheets.gather(connection, group, head, self._desk.today(), SheetVariant(variant))
        label = sheet.group.compact
        return self._rendered(
            "class_sheet", render_class_sheet(sheet, control), "Сводка", label, sheet.enrolled
        )

    def certificates(
        self,
        event: EventId,
        form: str = "nominative",
        *,
        issue: bool,
        group: GroupId | None = None,
        control: JobControl,
    ) -> RenderedDocument:
        """Certificates of everybody who was there; `issue` enters numbers and freezes the date.

        A certificate issued before keeps its number, date and wording. Raises InvalidValue when nobody was
        marked present.
        """
        from zima_desktop.reports.certificates import render_certificates

        wording = NameForm(form)
        if issue:
            with self._desk.database.write("certificates.issue", Topic.DOCUMENTS, Topic.EVENTS) as tx:
                certificates.issue(tx, event, wording, self._desk.today(), group)
        with self._desk.database.read() as connection:
            held = events.event(connection, event)
            made = certificates.gather(connection, event, wording, self._desk.today(), group)
        if not made:
            raise InvalidValue("attendance", "", "nobody_present")
        head = letterhead_of(self._desk.organization())
        batches = [
            CertificateBatch(
                letterhead=head,
                event_title=held.content.title,
                held_on=held.content.held_on,
                issued_on=issued_on,
                form=printed_form,
                certificates=batch,
                signatories=_signatories(head),
                place=held.content.place,
            )
            for (issued_on, printed_form), batch in made
        ]
        pdf = render_certificates(*batches, control=control)
        count = sum(len(batch.certificates) for batch in batches)
        return self._rendered("certificates", pdf, "Сертификат", f"{event:03}", count)

    def handover_sheet(
        self,
        persons: Sequence[PersonId],
        receiver: str = "college",
        receiver_name: str | None = None,
        *,
        control: JobControl,
    ) -> RenderedDocument:
        """What is passed on to the college or the employment centre, a page a person, a list in front.

        Only of those who have agreed to it; raises InvalidValue when that is nobody. The others are named by
        `handover_refused`, never on this paper.
        """
        from zima_desktop.reports.transfer_sheet import render_transfer_sheets

        sheet = self._transfer(persons, receiver, receiver_name, control)
        pdf = render_transfer_sheets(sheet, control)
        with self._desk.database.read() as connection:
            found = people.persons(connection, [one.person for one in sheet.people])
        return self._rendered("handover_sheet", pdf, "Лист_передачи", _label(found), len(found), found)

    def handover_workbook(
        self,
        persons: Sequence[PersonId],
        target: Path,
        receiver: str = "college",
        receiver_name: str | None = None,
        *,
        control: JobControl,
    ) -> int:
        """The same as a workbook for the college; returns how many people are in it."""
        sheet = self._transfer(persons, receiver, receiver_name, control)
        transfer_sheets.write_workbook(sheet, target)
        self._workspace.record_access("document.handover_list", f"{len(sheet.people)} people")
        return len(sheet.people)

    def handover_refused(self, persons: Sequence[PersonId]) -> tuple[Refused, ...]:
        """«Без согласия не передаётся»: those of the chosen who have not agreed to the transfer."""
        return transfer_sheets.refused(self._desk, persons)

    def _transfer(
        self, persons: Sequence[PersonId], receiver: str, name: str | None, control: JobControl
    ) -> TransferSheet:
        head = letterhead_of(self._desk.organization())
        return transfer_sheets.gather(self._desk, head, persons, Receiver(receiver), name, control)

    def certificate_names(self, event: EventId) -> tuple[CertificateName, ...]:
        """Names in the dative before printing, doubtful ones first."""
        with self._desk.database.read() as connection:
            found = certificates.present(connection, event, None)
        names = [
            CertificateName(person.id, person.name.full, forms.dative, forms.check)
            for person, forms, _ in found
        ]
        return tuple(sorted(names, key=lambda name: not name.check))

    def save(self, document: RenderedDocument, target: Path) -> None:
        """Write beside and replace, and note in the log that it left the base."""
        from zima_desktop.reports.output import save_pdf

        save_pdf(document.pdf, target)
        self._workspace.record_access(f"document.{document.kind}", _subject(document))

    def note_print(self, document: RenderedDocument) -> None:
        """Note in the log that a document went to the printer."""
        self._workspace.record_access(f"print.{document.kind}", _subject(document))

    def _rendered(
        self,
        kind: str,
        pdf: bytes,
        title: str,
        label: str,
        count: int,
        about: Sequence[Person] = (),
    ) -> RenderedDocument:
        from zima_desktop.reports.output import count_pages

        name = f"{self._desk.today().isoformat()}_{title}_{label}.pdf"
        uids = tuple(person.uid for person in about)
        return RenderedDocument(kind, pdf, count_pages(pdf), name.replace(" ", "_"), count, uids)


MOST_NAMED = 40  # uids in one line of the log


def _subject(document: RenderedDocument) -> str:
    """How many people; whose own paper it is by uid, as long as they are a class and not a school."""
    count = f"{document.people} people"
    if not document.about or len(document.about) > MOST_NAMED:
        return count
    return f"{count} {' '.join(str(uid) for uid in document.about)}"


def letterhead_of(organization: Organization) -> Letterhead:
    """The organisation as documents print it."""
    return Letterhead(
        organization.full_name,
        organization.short_name,
        organization.city,
        organization.director,
        counsellor=organization.counsellor,
    )


def _signatories(head: Letterhead) -> tuple[Signatory, ...]:
    return (
        Signatory(head.director_position, head.director),
        Signatory(head.counsellor_position, head.counsellor),
    )


def _label(found: Sequence[Person]) -> str:
    """The class when all are of one, else how many; never a surname: folder listings leak."""
    groups = {person.group.name.compact for person in found if person.group is not None}
    if len(found) == 1:
        return f"{found[0].id:04}"
    return groups.pop() if len(groups) == 1 else f"{len(found)}"
