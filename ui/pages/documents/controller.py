"""Keeps the preview up to date, issues, prints and saves."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from ui.context import AppContext
from ui.pages.documents.certificate_options import Register
from ui.pages.documents.view import DocumentsView
from ui.pages.documents.wishes import CertificateWish, Kind, Wish, issue, render
from ui.reading import PageReading
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.domain.events import Event
from zima_desktop.domain.ids import EventId, GroupId, PersonId
from zima_desktop.domain.people import Group, Person
from zima_desktop.services.documents import CertificateName, RenderedDocument
from zima_desktop.services.sentences import explain

WAIT_MS = 250
REREAD_ON = frozenset({Topic.PEOPLE, Topic.TESTING, Topic.TRAJECTORY, Topic.EVENTS, Topic.SETTINGS})


class DocumentsController(QObject):
    """`open(kind=…, person=…, group=…, event=…)` chooses what is shown."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        from ui.pages.documents.printing import choose_printer

        self._context = context
        self._rendering = False
        self._stale = False
        self._document: RenderedDocument | None = None
        self._register: Register | None = None
        self._known: dict[GroupId, Sequence[Person]] = {}
        self._then: Callable[[], None] = self._wished  # once the choices are read
        self.choose_printer = choose_printer
        self.view = DocumentsView(self._members)
        self._reading = PageReading(context, self.view)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._render)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.wished.connect(self._wished)
        view.print_requested.connect(self._print)
        view.save_requested.connect(self._ask_target)
        view.consents_requested.connect(lambda: self._context.navigator.open("consents"))
        view.certificates.issue_requested.connect(self._ask_issue)
        view.certificates.name_opened.connect(self._ask_name)
        self._context.changed.connect(self._reread)

    def open(self, **args: object) -> None:
        self._context.navigator.set_path(self.tr("Documents"))
        self._then = lambda: self._arrive(args)
        self._read_choices()

    def _arrive(self, args: dict[str, object]) -> None:
        kind = args.get("kind")
        if isinstance(kind, str) and kind in set(Kind):
            self.view.set_kind(Kind(kind))
        self._preset(args)
        self._wished()

    def close(self) -> None:
        """Another page comes: let go of the document in memory."""
        self._reading.drop()
        self._timer.stop()
        self._document = None
        self.view.preview.clear()

    def _preset(self, args: dict[str, object]) -> None:
        group, person, event = args.get("group"), args.get("person"), args.get("event")
        try:
            if isinstance(group, int):
                self.view.career_map.choose_group(GroupId(group))
                self.view.trajectory.choose_group(GroupId(group))
                self.view.class_sheet.group.set_key(group)
            if isinstance(person, int):
                chosen = self._context.services.people.person(PersonId(person))
                self.view.career_map.choose_person(chosen)
                self.view.trajectory.choose_person(chosen)
            if isinstance(event, int):
                self._choose_event(EventId(event))
        except ZimaError as error:
            self._context.report(self.view, error)

    def _choose_event(self, event: EventId) -> None:
        """An event of another school year joins the list."""
        choice = self.view.certificates.event_choice
        choice.set_key(event)
        if choice.key() != event:
            services = self._context.services
            self.view.certificates.set_events([*services.events.list(), services.events.event(event)])
            choice.set_key(event)

    def _read_choices(self) -> None:
        services = self._context.services
        self._reading.read(
            self.tr("Reading the lists"),
            lambda: (services.people.groups(), services.events.list()),
            lambda found: self._take(*found),
        )

    def _take(self, groups: Sequence[Group], events: Sequence[Event]) -> None:
        self._known.clear()
        self.view.career_map.set_groups(groups)
        self.view.trajectory.set_groups(groups)
        self.view.class_sheet.set_groups(groups)
        self.view.certificates.set_events(events)
        then, self._then = self._then, self._wished
        then()

    def _members(self, group: GroupId) -> Sequence[Person]:
        """Read once for the two documents that ask."""
        if group not in self._known:
            self._known[group] = self._context.services.people.members([group])
        return self._known[group]

    def _reread(self, change: Change) -> None:
        if change.topics & REREAD_ON and self.view.isVisible():
            self._read_choices()

    def _wished(self) -> None:
        """The wish changed: what is shown is out of date."""
        self._document = None
        self._read_names()
        self.view.show_note()
        self.view.allow_output(False)
        self._timer.start()

    def _read_names(self) -> None:
        wish = self.view.certificates.wish()
        self._register = None
        if self.view.kind() is not Kind.CERTIFICATES or wish is None:
            return
        services = self._context.services
        try:
            names = services.documents.certificate_names(wish.event)
            rows = services.events.attendance(wish.event)
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        present = [row for row in rows if row.present]
        issued = sum(row.certificate_number is not None for row in present)
        self._register = Register(len(present), issued)
        self.view.certificates.show_names(names, self._register)

    def _render(self) -> None:
        """One at a time; a wish that came meanwhile is rendered afterwards."""
        if self._rendering:
            self._stale = True
            return
        wish = self.view.wish()
        if wish is None:
            self._show_nothing()
            return
        self._rendering, self._stale = True, False
        self.view.preview.show_waiting()
        documents = self._context.services.documents
        self._context.jobs.run(
            self.tr("Preparing the document"),
            lambda control: render(documents, wish, control),
            lambda document: self._rendered(wish, document),
            failed=self._failed,
            cancelled=self._cancelled,
        )

    def _rendered(self, wish: Wish, document: RenderedDocument) -> None:
        self._rendering = False
        if self._stale or wish != self.view.wish():
            self._render()
            return
        self._document = document
        self.view.preview.show_pdf(document.pdf)
        waits = isinstance(wish, CertificateWish) and not (self._register and self._register.complete)
        reason = self.tr("Issue the certificates first: numbers and date belong on them.") if waits else ""
        self.view.allow_output(not waits, reason)

    def _failed(self, error: Exception) -> None:
        self._rendering = False
        if self._stale:
            self._render()
        elif isinstance(error, InvalidValue) and error.reason == "nobody_present":
            self.view.preview.show_message(
                self.tr("Nobody is marked present at this event"),
                self.tr("Mark attendance on the page of events, then come back."),
            )
        elif isinstance(error, ZimaError):
            words = explain(error)
            text = " ".join(part for part in (words.safe, words.next) if part)
            self.view.preview.show_message(words.what, text, "bad")
        else:
            raise error

    def _cancelled(self) -> None:
        self._rendering = False
        text = self.tr("Change an option to prepare it again.")
        self.view.preview.show_message(self.tr("The preview was stopped"), text)

    def _show_nothing(self) -> None:
        if self.view.kind() is Kind.CERTIFICATES:
            title = self.tr("There are no events in this school year")
            text = self.tr("Record an event and mark attendance: certificates are made from it.")
        else:
            title = self.tr("There is nobody to print for")
            text = self.tr("Load a class list on the page of classes.")
        self.view.preview.show_message(title, text)

    def _ask_issue(self) -> None:
        wish, register = self.view.wish(), self._register
        if not isinstance(wish, CertificateWish) or register is None:
            return
        self._context.asker.confirm(
            self.view,
            self.tr("Enter the certificates in the register?"),
            self.tr("Issue"),
            lambda: self._issue(wish),
            note=self.tr("Numbers and today's date are fixed and stay the same at every later printing."),
        )

    def _issue(self, wish: CertificateWish) -> None:
        documents = self._context.services.documents
        self.view.preview.show_waiting()
        self._context.jobs.run(
            self.tr("Issuing the certificates"),
            lambda control: issue(documents, wish, control),
            lambda _document: self._issued(),
            failed=self._failed,
            cancelled=self._cancelled,
        )

    def _issued(self) -> None:
        change = Change(frozenset({Topic.DOCUMENTS, Topic.EVENTS}))
        self._context.announce(change, self.tr("The certificates are in the register"))
        self._wished()

    def _ask_name(self, name: CertificateName) -> None:
        self._context.asker.ask_text(
            self.view,
            self.tr("Name in the dative"),
            name.name,
            lambda text: self._set_dative(name.person, text),
            value=name.dative,
        )

    def _set_dative(self, person: PersonId, text: str) -> None:
        people = self._context.services.people
        try:
            kept = people.person(person).genitive
            self._context.announce(people.set_forms(person, kept, text.strip() or None))
        except ZimaError as error:
            self._context.report(self.view, error)
            return
        self._wished()

    def _ask_target(self) -> None:
        document = self._document
        if document is None:
            return
        self._context.asker.choose_save_file(
            self.view,
            self.tr("Save the document"),
            Path.home() / document.suggested_name,
            self.tr("PDF documents ({pattern})").format(pattern="*.pdf"),
            lambda target: self._save(document, target),
        )

    def _save(self, document: RenderedDocument, target: Path) -> None:
        documents = self._context.services.documents
        self._context.jobs.run(
            self.tr("Saving the document"),
            lambda _control: documents.save(document, target),
            lambda _nothing: self._context.toast(self.tr("Saved: {name}").format(name=target.name)),
            failed=lambda error: self._context.report(self.view, error),
        )

    def _print(self) -> None:
        document = self._document
        if document is not None:
            self.choose_printer(self.view, lambda printer: self._run_print(document, printer))

    def _run_print(self, document: RenderedDocument, printer: object) -> None:
        from PySide6.QtPrintSupport import QPrinter

        from ui.pages.documents.printing import PrintRun

        assert isinstance(printer, QPrinter)
        run = PrintRun(document.pdf, printer, self)
        run.finished.connect(lambda whole: self._printed(document, whole))
        self.view.allow_output(False, self.tr("Printing…"))
        run.start()

    def _printed(self, document: RenderedDocument, whole: bool) -> None:
        self.view.allow_output(self._document is not None)
        if whole:
            self._context.services.documents.note_print(document)
            self._context.toast(self.tr("Sent to the printer"))
        else:
            self._context.asker.tell(
                self.view,
                self.tr("The printer did not take the document"),
                self.tr("Check that it is switched on and connected, or save the PDF."),
            )
