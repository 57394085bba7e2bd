"""Requests and appointments over any page: ask, appoint, hold with a talk, missed, called off."""

from collections.abc import Callable
from datetime import date, datetime

from ui.asker import Choice
from ui.dialogs.actions import Actions
from ui.dialogs.appointments import AppointDialog, Asked, RequestDialog
from ui.dialogs.person_pick import Found, PersonPickDialog
from ui.dialogs.talk import TalkDialog
from ui.i18n import translate
from ui.signs import dotted
from zima_desktop.content.words import word
from zima_desktop.domain.appointments import Appointment, AppointmentState, AskedBy, Request
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import AppointmentId, PersonId
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import TalkDraft, TalkPresence, TalkTemplate

PLACES_OFFERED = 12
ASKED_FAMILIES = 6  # of the people found first


class AppointmentActions(Actions):
    """What is written is announced; every step can be taken back from its toast."""

    def ask_whom(self) -> None:
        """Find the person first, then write the request down."""
        dialog = PersonPickDialog(
            self.view,
            translate("AppointmentActions", "Who asks for a meeting"),
            translate("AppointmentActions", "A pupil, a parent or an adult who has a card here"),
            self._find,
        )
        dialog.picked.connect(lambda person: self._ask_about_whom(PersonId(person)))
        dialog.open(dialog.name)

    def _ask_about_whom(self, person_id: PersonId) -> None:
        """A parent with children here mostly comes about one of them: then it stands on the child's card."""
        children = self.context.services.relatives.of(person_id).children
        if not children:
            self.ask(person_id)
            return
        choices = [Choice(str(one.id), one.name, one.group, "circle-user") for one in children]
        own = translate("AppointmentActions", "About the parent's own matters")
        choices.append(Choice(str(person_id), own, "", "users"))

        def chosen(key: str) -> None:
            self.ask(PersonId(int(key)), AskedBy.PARENT)

        question = translate("AppointmentActions", "About whom is the meeting?")
        self.context.asker.choose(self.view, question, choices, chosen)

    def ask(self, person_id: PersonId, asked_by: AskedBy | None = None) -> None:
        """A request of this person, or of a parent about this person."""
        try:
            person = self.context.services.people.person(person_id)
        except ZimaError as error:
            self.context.report(self.view, error)
            return
        usual = AskedBy.PARENT if person.category is Category.PARENT else AskedBy.SELF
        by = asked_by or usual
        group = person.group.name.printed if person.group else ""
        dialog = RequestDialog(self.view, person.name.short, group, self.today(), by, self._places())
        dialog.save_requested.connect(lambda asked: self._save_request(dialog, person_id, asked))
        dialog.open(dialog.topic)

    def _save_request(self, dialog: RequestDialog, person: PersonId, asked: Asked) -> None:
        request = Request(person, asked.topic, asked.asked_by, asked.asked_on, asked.at, asked.place)
        change = self.write(lambda: self.context.services.appointments.ask(request))
        if change is not None:
            dialog.close_saved()
            self.announce(change, translate("AppointmentActions", "Request saved"))

    def appoint(self, number: AppointmentId) -> None:
        """A day and an hour, with the list of that day."""
        known = self._one(number)
        if known is None:
            return
        dialog = AppointDialog(self.view, known, self._places())
        dialog.day_changed.connect(lambda day: self._show_day(dialog, known, day))
        dialog.save_requested.connect(lambda at, place: self._save_time(dialog, number, at, place))
        if known.at is not None:
            self._show_day(dialog, known, known.at.date())
        dialog.open(dialog.when.day)

    def _show_day(self, dialog: AppointDialog, known: Appointment, day: date) -> None:
        listed = self.context.services.appointments.day(day)
        others = [one for one in listed if one.id != known.id and one.state is AppointmentState.APPOINTED]
        dialog.show_day(day, others)

    def _save_time(
        self, dialog: AppointDialog, number: AppointmentId, at: datetime, place: str | None
    ) -> None:
        change = self.write(lambda: self.context.services.appointments.appoint(number, at, place))
        if change is not None:
            dialog.close_saved()
            self.announce(change, translate("AppointmentActions", "Appointment saved"))

    def hold(self, number: AppointmentId) -> None:
        """It took place: a talk is written, or a line about what came of it."""
        known = self._one(number)
        if known is None:
            return
        choices = (
            Choice(
                "talk",
                translate("AppointmentActions", "Write the talk down"),
                translate("AppointmentActions", "What was agreed and the next step; it stands on the card"),
                "message-circle",
            ),
            Choice(
                "line",
                translate("AppointmentActions", "One line is enough"),
                translate("AppointmentActions", "For a short answer that needs no record of a talk"),
                "pencil-line",
            ),
        )
        question = translate("AppointmentActions", "The meeting took place: {name}").format(name=known.name)
        ways: dict[str, Callable[[], None]] = {
            "talk": lambda: self._talk(known),
            "line": lambda: self._line(known),
        }
        self.context.asker.choose(self.view, question, choices, lambda key: ways[key]())

    def _talk(self, known: Appointment) -> None:
        day = min(known.at.date(), self.today()) if known.at is not None else self.today()
        parents = known.asked_by is AskedBy.PARENT
        template = TalkTemplate.PARENTS if parents else TalkTemplate.FREE
        presence = TalkPresence.PARENTS if parents else TalkPresence.PUPIL
        dialog = TalkDialog(
            self.view,
            self.context.asker,
            translate("AppointmentActions", "Talk: {name}").format(name=known.name),
            dotted(known.group, known.topic),
            avatar=known.name,
            today=self.today(),
            content=TalkDraft(day, template, presence, ""),
            keeps_draft=False,
            category=self.context.services.people.person(known.person).category,
            lacks_consent=bool(self.context.services.consents.unnamed([known.person])),
        )
        dialog.save_requested.connect(lambda content: self._save_talk(dialog, known, content))
        dialog.open()

    def _save_talk(self, dialog: TalkDialog, known: Appointment, content: TalkDraft) -> None:
        if self._close(lambda: self.context.services.appointments.hold(known.id, talk=content)):
            dialog.close_saved()

    def _line(self, known: Appointment) -> None:
        self.context.asker.ask_text(
            self.view,
            translate("AppointmentActions", "What came of the meeting"),
            translate("AppointmentActions", "Outcome"),
            lambda text: self._keep(lambda: self.context.services.appointments.hold(known.id, text)),
        )

    def miss(self, number: AppointmentId) -> None:
        """Nobody came; the request can be appointed again."""
        self._keep(lambda: self.context.services.appointments.miss(number))

    def cancel(self, number: AppointmentId) -> None:
        """Called off."""
        self._keep(lambda: self.context.services.appointments.cancel(number))

    def remove(self, number: AppointmentId) -> None:
        """Written down by mistake."""
        self._keep(lambda: self.context.services.appointments.remove(number))

    def _keep(self, work: Callable[[], Change]) -> None:
        self._close(work)

    def _close(self, work: Callable[[], Change]) -> bool:
        change = self.write(work)
        if change is not None:
            self.announce(change, translate("AppointmentActions", "Saved"))
        return change is not None

    def _one(self, number: AppointmentId) -> Appointment | None:
        try:
            return self.context.services.appointments.one(number)
        except ZimaError as error:
            self.context.report(self.view, error)
            return None

    def _places(self) -> list[str]:
        found = dict.fromkeys(one.place for one in self.context.services.appointments.found() if one.place)
        return list(found)[-PLACES_OFFERED:]

    def _find(self, text: str) -> list[Found]:
        """A child is found by the parent's name too, and the other way round."""
        found = [(one.id, one.name.full, one.group) for one in self.context.services.search.people(text)]
        shown = {person for person, _name, _group in found}
        for person, name, _group in found[:ASKED_FAMILIES]:
            family = self.context.services.relatives.of(person)
            for one in (*family.children, *family.parents):
                if one.id not in shown:
                    shown.add(one.id)
                    own = word("kinship", one.kinship if one in family.parents else "child")
                    found.append((one.id, one.name, dotted(one.group, f"{own}: {name}")))
        return found
