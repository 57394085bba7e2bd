"""Consents: collected by class, taken back one by one, shown as a register."""

from collections.abc import Collection
from datetime import date

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.consents import ConsentRow, GivenBy, Purpose
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.services.desk import Desk
from zima_desktop.store import consents


class ConsentService:
    """Papers on the processing of personal data, by purpose."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(
        self, people: Collection[PersonId], purpose: Purpose | str, given_by: GivenBy | str, signed_on: date
    ) -> Change:
        """«Собрано»: a paper for everyone who has none in force; the others are left alone."""
        if signed_on > self._desk.today():
            raise InvalidValue("signed_on", signed_on.isoformat(), "date_in_future")
        with self._desk.database.write("consent.record", Topic.PEOPLE, Topic.EXCHANGE) as tx:
            count = consents.record(tx, people, _purpose(purpose), _given_by(given_by), signed_on)
            return tx.change(count=count)

    def withdraw(self, people: Collection[PersonId], purpose: Purpose | str, on: date) -> Change:
        """«Отозвано»: the next package tells the coordinator to remove the named records."""
        with self._desk.database.write("consent.withdraw", Topic.PEOPLE, Topic.EXCHANGE) as tx:
            return tx.change(count=consents.withdraw(tx, people, _purpose(purpose), on))

    def state(self, group: GroupId | None = None) -> tuple[ConsentRow, ...]:
        """The register of a group as it stands today."""
        with self._desk.database.read() as connection:
            return consents.register(connection, group, self._desk.today())


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
