"""The library: instruments that a school takes in, from a file to a class that may answer them."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zima_desktop.content import check_instrument, shipped_instruments
from zima_desktop.domain.changes import NOTHING, Change, Topic
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.instruments import AnswerValue, Finding, Instrument
from zima_desktop.domain.library import (
    LibraryEntry,
    NotActivated,
    Protocol,
    ProtocolLine,
    ReadInstrument,
    RescoreReport,
    Review,
    Sample,
    Simulation,
    VersionStatus,
)
from zima_desktop.jobs import JobControl
from zima_desktop.scoring import Scorer, simulate
from zima_desktop.services.desk import Desk
from zima_desktop.services.instrument_files import (
    changed_copy,
    numbered,
    read_instrument_file,
    same_key,
    save_instrument,
    write_template,
)
from zima_desktop.services.instruments import parsed, usable
from zima_desktop.services.rescoring import rescore
from zima_desktop.services.samples import samples_of
from zima_desktop.services.sentences import finding_line
from zima_desktop.store import library
from zima_desktop.store.clock import moment_of
from zima_desktop.store.transaction import Transaction

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


_IN_USE = (VersionStatus.ACTIVE, VersionStatus.RETIRED, "foreign")


class LibraryService:
    """Versions never change; what changes is which of them new sessions get."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def entries(self) -> tuple[LibraryEntry, ...]:
        """The program's own, then everything that was taken in: drafts, those in use, retired ones."""
        with self._desk.database.read() as connection:
            rows = library.versions(connection)
        kept = {row.sha256: row for row in rows}
        own = tuple(_shipped(one, kept.get(one.sha256)) for one in shipped_instruments())
        taken = [row for row in rows if row.imported and row.body is not None]
        return own + tuple(_entry(row) for row in taken)

    def instrument(self, code: str) -> Instrument:
        """The version of this code that new sessions get; raises NotFound."""
        with self._desk.database.read() as connection:
            return usable(connection, code)

    def version(self, sha256: str) -> Instrument:
        """Exactly this version, in use or not; raises NotFound."""
        for instrument in shipped_instruments():
            if instrument.sha256 == sha256:
                return instrument
        return parsed(self._row(sha256).body)

    def entry(self, sha256: str) -> LibraryEntry:
        """How this version stands; raises NotFound."""
        for one in self.entries():
            if one.sha256 == sha256:
                return one
        raise NotFound("instrument", sha256[:8])

    def review(self, sha256: str) -> Review:
        """What was confirmed about a version that was taken in."""
        return library.review_of(self._row(sha256))

    def findings(self, instrument: Instrument) -> tuple[Finding, ...]:
        """What the linter says."""
        return check_instrument(instrument)

    def read(self, path: Path, control: JobControl) -> ReadInstrument:
        """A workbook or JSON file, looked over; nothing is stored. Raises FileRefused for no such file."""
        found = read_instrument_file(path, control)
        if found.instrument is None:
            return found
        with self._desk.database.read() as connection:
            instrument = _numbered(connection, found.instrument)
            row = library.by_sha(connection, instrument.sha256)
        known = VersionStatus(row.status) if row is not None and row.imported else None
        if any(instrument.sha256 == one.sha256 for one in shipped_instruments()):
            known = VersionStatus.ACTIVE
        return replace(found, instrument=instrument, known=known)

    def keep(self, found: ReadInstrument) -> Change:
        """Keep a version as a draft; the same version again changes nothing. Raises NotActivated (errors)."""
        if found.instrument is None or not found.acceptable:
            lines = [f"{finding_line(one)}" for one in found.findings if one.blocks]
            raise NotActivated("errors", "; ".join(lines[:3]))
        if found.known is not None:
            return NOTHING
        with self._desk.database.write("instrument.keep", Topic.TESTING) as tx:
            if library.by_sha(tx.connection, found.instrument.sha256) is None:
                library.add_draft(tx, found.instrument)
            return tx.change(count=1)

    def accept_warnings(self, sha256: str) -> Change:
        """«So it is meant»: every warning was read."""
        return self._confirm(sha256, warnings_accepted=True)

    def samples(self, sha256: str) -> tuple[Sample, ...]:
        """Three answers a scale that the key counts, for «do they really belong there?»"""
        return samples_of(self.version(sha256))

    def accept_samples(self, sha256: str) -> Change:
        """The samples belong to their scales."""
        return self._confirm(sha256, samples_confirmed=True)

    def compare(self, sha256: str, protocol: Protocol) -> tuple[ProtocolLine, ...]:
        """Every scale as counted here and by hand. Raises InvalidValue for an answer that cannot be."""
        instrument = self.version(sha256)
        profile = Scorer(instrument).score(protocol.answers)
        if profile.held:
            raise InvalidValue("answers", ", ".join(map(str, profile.missing)), "missing_answers")
        return tuple(
            ProtocolLine(score.code, score.title, score.raw, protocol.by_hand.get(score.code))
            for score in profile.all_scores
        )

    def accept_protocol(self, sha256: str, protocol: Protocol) -> Change:
        """Keep the agreement of one protocol; raises NotActivated (protocol_differs) naming the scales."""
        lines = self.compare(sha256, protocol)
        wrong = [line.title for line in lines if not line.agrees]
        if wrong:
            raise NotActivated("protocol_differs", ", ".join(wrong))
        return self._confirm(sha256, protocol=tuple((line.scale, str(line.counted)) for line in lines))

    def _confirm(self, sha256: str, **confirmed: Any) -> Change:
        with self._desk.database.write("instrument.review", Topic.TESTING) as tx:
            row = self._found(tx, sha256)
            review = replace(
                library.review_of(row), **confirmed, by=self._desk.user_name, at=self._desk.clock()
            )
            library.set_review(tx, row.id, review)
            if row.status in (VersionStatus.DRAFT, VersionStatus.CHECKED):
                self._settle(tx, parsed(row.body), review, row.id)
            return tx.change(count=1)

    def _settle(self, tx: Transaction, instrument: Instrument, review: Review, version: int) -> None:
        ready = self._obstacle(instrument, review) is None
        library.set_status(tx, version, VersionStatus.CHECKED if ready else VersionStatus.DRAFT)

    def obstacle(self, sha256: str) -> NotActivated | None:
        """What still stands between this version and a session; None: it may be activated."""
        row = self._row(sha256)
        return self._obstacle(parsed(row.body), library.review_of(row))

    def _obstacle(self, instrument: Instrument, review: Review) -> NotActivated | None:
        findings = check_instrument(instrument)
        errors = [finding_line(one) for one in findings if one.blocks]
        warnings = [finding_line(one) for one in findings if not one.blocks and one.key != "no_basis_of_use"]
        if errors:
            return NotActivated("errors", "; ".join(errors[:3]))
        if not instrument.assignable:
            return NotActivated("no_rights")
        if warnings and not review.warnings_accepted:
            return NotActivated("warnings", "; ".join(warnings[:3]))
        if instrument.scales and not review.samples_confirmed:
            return NotActivated("samples")
        if instrument.scales and review.protocol is None:
            return NotActivated("protocol")
        return None

    def activate(
        self, sha256: str, control: JobControl, *, without_protocol: bool = False
    ) -> tuple[Change, RescoreReport]:
        """Give this version to new sessions and count earlier results anew with its key.

        Raises NotActivated with what is still missing. `without_protocol` is for the console's --confirm.
        """
        with self._desk.database.write("instrument.activate", Topic.TESTING) as tx:
            row = self._found(tx, sha256)
            instrument = parsed(row.body)
            obstacle = self._obstacle(instrument, library.review_of(row))
            if obstacle is not None and not (without_protocol and obstacle.reason == "protocol"):
                raise obstacle
            for other in library.versions(tx.connection):
                if other.code == row.code and other.imported and other.status == VersionStatus.ACTIVE:
                    library.set_status(tx, other.id, VersionStatus.RETIRED)
            library.set_status(tx, row.id, VersionStatus.ACTIVE)
            report = rescore(tx, instrument, row.id, control)
            return tx.change(count=1), report

    def edited(self, sha256: str, changes: Mapping[str, object]) -> str:
        """A new draft with other texts: «sections.0.items.3.text» to the new one; returns its hash.

        The version itself stays as it is; what was confirmed goes along as long as the key is the same.
        Raises InvalidValue for a path that is not there, FileRefused for a text that cannot be.
        """
        before = self.version(sha256)
        with self._desk.database.write("instrument.keep", Topic.TESTING) as tx:
            row = library.by_sha(tx.connection, sha256)
            instrument = _numbered(tx.connection, changed_copy(before, changes))
            if library.by_sha(tx.connection, instrument.sha256) is None:
                number = library.add_draft(tx, instrument)
                if row is not None and row.imported and same_key(before, instrument):
                    review = _still_standing(library.review_of(row), before, instrument)
                    library.set_review(tx, number, review)
                    self._settle(tx, instrument, review, number)
        return instrument.sha256

    def template(self, target: Path) -> None:
        """An empty workbook to type an instrument into."""
        write_template(target)

    def retire(self, sha256: str) -> Change:
        """No new sessions with this version; its results stay."""
        with self._desk.database.write("instrument.retire", Topic.TESTING) as tx:
            library.set_status(tx, self._found(tx, sha256).id, VersionStatus.RETIRED)
            return tx.change(count=1)

    def simulate(self, instrument: Instrument, n: int, control: JobControl) -> Simulation:
        """`n` random protocols: what chance makes of this instrument."""
        return simulate(instrument, n, step=control.step)

    def save(self, sha256: str, target: Path) -> None:
        """The version as a workbook (.xlsx) or as JSON; read back in, it is the same version."""
        save_instrument(self.version(sha256), target)

    def _row(self, sha256: str) -> Any:
        with self._desk.database.read() as connection:
            row = library.by_sha(connection, sha256)
        if row is None or row.body is None:
            raise NotFound("instrument", sha256[:8])
        return row

    def _found(self, tx: Transaction, sha256: str) -> Any:
        row = library.by_sha(tx.connection, sha256)
        if row is None or row.body is None or not row.imported:
            raise NotFound("instrument", sha256[:8])
        return row


def _numbered(connection: "Connection", instrument: Instrument) -> Instrument:
    """With an edition of its own: drafts that nobody has used give their number back."""
    own = [one for one in shipped_instruments() if one.code == instrument.code]
    rows = [row for row in library.versions(connection) if row.code == instrument.code]
    used = [row for row in rows if row.status in _IN_USE and str(row.edition).isdecimal()]
    hashes = {one.sha256 for one in own} | {row.sha256 for row in rows}
    taken = {one.edition for one in own} | {int(row.edition) for row in used}
    return numbered(instrument, hashes, taken)


def _still_standing(review: Review, before: Instrument, after: Instrument) -> Review:
    """Other words can bring other warnings: those want a new look."""
    same = {(one.key, one.place) for one in check_instrument(after)} <= {
        (one.key, one.place) for one in check_instrument(before)
    }
    return review if same else replace(review, warnings_accepted=False)


def _shipped(instrument: Instrument, row: Any | None) -> LibraryEntry:
    return LibraryEntry(
        code=instrument.code,
        title=instrument.title,
        edition=instrument.edition,
        sha256=instrument.sha256,
        status=VersionStatus.ACTIVE,
        imported=False,
        items=len(instrument.items),
        minutes=instrument.minutes,
        tested=row.tested if row is not None else 0,
        rights_basis=instrument.rights_basis,
        changed=None,
    )


def _entry(row: Any) -> LibraryEntry:
    instrument = parsed(row.body)
    return replace(
        _shipped(instrument, row),
        status=VersionStatus(row.status),
        imported=True,
        changed=moment_of(row.changed_at) if row.changed_at else None,
    )


def typed_protocol(answers: Mapping[int, AnswerValue], by_hand: Mapping[str, str]) -> Protocol:
    """A protocol from typed texts; raises InvalidValue for a result that is no number."""
    results: dict[str, Fraction] = {}
    for scale, text in by_hand.items():
        try:
            results[scale] = Fraction(text.strip().replace(",", ".").replace("−", "-"))
        except (ValueError, ZeroDivisionError) as error:
            raise InvalidValue("result", text, "not_a_number") from error
    return Protocol(dict(answers), results)
