"""All that is known of one person after school: statuses, applications, attempts to reach them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.outcome_signs import RESULT_ICONS, STATE_LOOKS, STATUS_ICONS, status_tone
from ui.signs import dotted, said
from ui.theme import Space
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.layout import clear, column, row
from ui.widgets.list_row import ListRow
from zima_desktop.content.followup_words import application_where, outcome_where, wish_words
from zima_desktop.content.words import word
from zima_desktop.domain.applications import Application
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.followup import PersonAfter
from zima_desktop.domain.leavers import Leaving
from zima_desktop.domain.outcomes import Contact, Outcome, freshness_of


def leaving_words(leaving: Leaving | None) -> str | None:
    """«выпуск 2026 года, 9 «А»»."""
    if leaving is None:
        return None
    group = leaving.group.printed if leaving.group else None
    if leaving.year is None:
        return group
    text = translate("PersonAfterDialog", "left in {year}").format(year=leaving.year)
    return dotted(group, text)


class PersonAfterDialog(Dialog):
    """Shows and asks; whoever opened it writes, then calls `show_person` again."""

    status_requested = Signal(object)  # Outcome, or None for a new one
    application_requested = Signal(object)  # Application or None
    contact_requested = Signal()
    card_requested = Signal()

    def __init__(self, view: QWidget, found: PersonAfter) -> None:
        title = translate("PersonAfterDialog", "After school: {name}").format(name=found.name.short)
        subtitle = dotted(leaving_words(found.leaving), found.phone)
        super().__init__(view, title, subtitle, width=720, avatar=found.name.short, scrolling=True)
        self.status = Button(self.tr("Status"), "plain", "plus")
        self.application = Button(self.tr("Application"), "plain", "plus")
        self.contact = Button(self.tr("Attempt to reach"), "plain", "phone")
        self.status.clicked.connect(lambda: self.status_requested.emit(None))
        self.application.clicked.connect(lambda: self.application_requested.emit(None))
        self.contact.clicked.connect(self.contact_requested)
        self.body.addLayout(row(self.status, self.application, self.contact, None))
        self._parts = column(gap=Space.S)
        self.body.addLayout(self._parts)
        self.body.addStretch(1)
        card = Button(self.tr("Open the card"), "ghost", "user-round")
        card.clicked.connect(self.card_requested)
        done = Button(self.tr("Close"), "primary")
        done.clicked.connect(self.reject)
        self.add_plain_foot(card, done)
        self.found = found
        self.show_person(found)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.status)

    def show_person(self, found: PersonAfter) -> None:
        """Everything anew, newest first."""
        self.found = found
        clear(self._parts)
        plan = found.wishes[0] or found.wishes[1]
        text = self.tr("Plan when leaving: {plan}").format(plan=wish_words(plan))
        self._parts.addWidget(Label(text, "secondary", wrap=True))
        self._section(self.tr("Statuses"), bool(found.outcomes), self.tr("Nothing is known yet."))
        for outcome in found.outcomes:
            self._parts.addWidget(self._outcome(outcome))
        self._section(self.tr("Applications"), bool(found.applications), self.tr("No applications."))
        for application in found.applications:
            self._parts.addWidget(self._application(application))
        self._section(self.tr("Attempts to reach"), bool(found.contacts), self.tr("Nobody has called yet."))
        for contact in found.contacts:
            self._parts.addWidget(self._contact(contact))

    def _section(self, title: str, filled: bool, nothing: str) -> None:
        self._parts.addSpacing(Space.XS)
        self._parts.addWidget(Label(title, "h3"))
        if not filled:
            self._parts.addWidget(Label(nothing, "secondary"))

    def _outcome(self, outcome: Outcome) -> QWidget:
        content = outcome.content
        freshness = freshness_of(content.on, max(content.on, self.found.today))
        edit = self._edit(self.tr("Change this status"))
        edit.clicked.connect(lambda: self.status_requested.emit(outcome))
        note = dotted(
            format_date(content.on),
            outcome_where(outcome) or None,
            word("outcome_source", content.source),
            word("confirmation", content.confirmation),
            content.note,
        )
        tone = status_tone(content.status, freshness)
        title = said("outcome_status", content.status)
        return ListRow(STATUS_ICONS[content.status], tone, title, note, action=edit)

    def _application(self, one: Application) -> QWidget:
        content = one.content
        edit = self._edit(self.tr("Change this application"))
        edit.clicked.connect(lambda: self.application_requested.emit(one))
        icon, tone = STATE_LOOKS[content.state]
        priority = self.tr("priority {number}").format(number=content.priority) if content.priority else None
        decided = format_date(content.decided_on) if content.decided_on else None
        state = word("application_state", content.state)
        note = dotted(state, str(content.year), priority, decided, content.note)
        return ListRow(icon, tone, application_where(one), note, action=edit)

    def _contact(self, contact: Contact) -> QWidget:
        content = contact.content
        note = dotted(format_date(content.on), word("contact_channel", content.channel), content.note)
        return ListRow(RESULT_ICONS[content.result], "neutral", said("contact_result", content.result), note)

    def _edit(self, name: str) -> IconButton:
        button = IconButton("pencil", name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
