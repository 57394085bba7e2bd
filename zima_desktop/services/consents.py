"""Consents: collected by class, taken back one by one, shown as a register."""

from collections.abc import Collection
from datetime import date

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.consents import (
    ConsentPaper,
    ConsentRow,
    GivenBy,
    PaperFacts,
    Purpose,
    age_on,
    subject_of,
)
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.services import consent_gate
from zima_desktop.services.desk import Desk
from zima_desktop.store import access_log, consents, people, relatives
from zima_desktop.store.transaction import Transaction

_NAMED = 3  # in the sentence of a refusal


class ConsentService:
    """Papers on the processing of personal data, by purpose."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(
        self,
        people: Collection[PersonId],
        purpose: Purpose | str,
        given_by: GivenBy | str | None,
        signed_on: date,
        *,
        valid_to: date | None = None,
        reference: str | None = None,
        giver: PersonId | None = None,
    ) -> Change:
        """«Собрано»: a paper for everyone who has none in force; the others are left alone.

        `given_by` None: whoever has to sign at the age of each. `giver` is the linked parent whose signature
        it is. Raises InvalidValue for another signature than the age asks for, for an unknown age without
        `given_by`, for days that cannot be, for a giver who is no parent of theirs.
        """
        signature = None if given_by is None else _given_by(given_by)
        kind, facts = _purpose(purpose), PaperFacts(signature, signed_on, valid_to, reference or None, giver)
        self._check_days(facts)
        with self._desk.database.write("consent.record", Topic.PEOPLE, Topic.EXCHANGE) as tx:
            if signature is not None:
                _check_signers(tx, people, signature, signed_on)
            if giver is not None:
                _check_giver(tx, people, giver)
            count = consents.record(tx, people, kind, signature, signed_on, facts)
            if count:
                self._log(tx, "consent.record", people, kind)
            return tx.change(count=count)

    def _check_days(self, facts: PaperFacts) -> None:
        if facts.signed_on > self._desk.today():
            raise InvalidValue("signed_on", facts.signed_on.isoformat(), "date_in_future")
        if facts.valid_to is not None and facts.valid_to < facts.signed_on:
            raise InvalidValue("valid_to", facts.valid_to.isoformat(), "before_signing")

    def withdraw(
        self, people: Collection[PersonId], purpose: Purpose | str, on: date, note: str | None = None
    ) -> Change:
        """«Отозвано»: the next package tells the coordinator to remove the named records.

        Nothing is removed here; `ConsentAnswers.carry_out` does that as well.
        """
        kind = _purpose(purpose)
        with self._desk.database.write("consent.withdraw", Topic.PEOPLE, Topic.EXCHANGE) as tx:
            count = consents.withdraw(tx, people, kind, on, note)
            if count:
                self._log(tx, "consent.withdraw", people, kind)
            return tx.change(count=count)

    def state(
        self, group: GroupId | None = None, persons: Collection[PersonId] | None = None
    ) -> tuple[ConsentRow, ...]:
        """The register of a group, or of those named, as it stands today."""
        with self._desk.database.read() as connection:
            return consents.register(connection, group, self._desk.today(), persons)

    def papers(self, group: GroupId | None = None) -> tuple[ConsentPaper, ...]:
        """Every paper that was noted, also those that have run out or were taken back."""
        with self._desk.database.read() as connection:
            return consents.papers(connection, group)

    def needed_for_testing(self) -> bool:
        """«Требовать согласие на тестирование»: without P1 a code stands on tests instead of the name."""
        with self._desk.database.read() as connection:
            return consent_gate.testing_needs_consent(connection)

    def need_for_testing(self, on: bool) -> Change:
        """Switch the rule; sessions that are prepared already stay as they are."""
        with self._desk.database.write("consent.rule", Topic.SETTINGS, Topic.PEOPLE) as tx:
            consent_gate.set_testing_needs_consent(tx.connection, on)
            return tx.change(count=1)

    def unnamed(self, people: Collection[PersonId]) -> frozenset[PersonId]:
        """Those who would be tested under a code."""
        with self._desk.database.read() as connection:
            return consent_gate.unnamed(connection, people, self._desk.today())

    def _log(self, tx: Transaction, action: str, whom: Collection[PersonId], purpose: Purpose) -> None:
        uids = [one.uid for one in people.persons(tx.connection, whom)]
        subject = subject_of(uids, purpose.value)
        access_log.record(tx.connection, self._desk.clock(), self._desk.database.user, action, subject)


def _check_signers(tx: Transaction, whom: Collection[PersonId], given_by: GivenBy, on: date) -> None:
    """One paper with the wrong signature keeps all of them out: the list has to be looked at again."""
    wrong = consents.unfit(tx.connection, whom, given_by, on)
    if not wrong:
        return
    needed = wrong[0][1]
    names = [name for name, due in wrong if due is needed]
    shown = ", ".join(names[:_NAMED]) + (f" и ещё {len(names) - _NAMED}" if len(names) > _NAMED else "")
    raise InvalidValue("given_by", shown, f"{needed.value}_signs")


def _check_giver(tx: Transaction, whom: Collection[PersonId], giver: PersonId) -> None:
    for person in whom:
        if giver not in {one.id for one in relatives.family(tx.connection, person).signers}:
            raise InvalidValue("giver", people.person(tx.connection, giver).name.full, "not_a_signer")


def age_of(row: ConsentRow, on: date) -> int | None:
    """Whole years, None when the date of birth is not known."""
    return None if row.birth_date is None else age_on(row.birth_date, on)


def _purpose(value: str) -> Purpose:
    try:
        return Purpose(value)
    except ValueError as error:
        raise InvalidValue("purpose", value) from error


def _given_by(value: str) -> GivenBy:
    try:
        return GivenBy(value)
    except ValueError as error:
        raise InvalidValue("given_by", value) from error
