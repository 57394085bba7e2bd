"""«Стереть навсегда»: what would go, the erasure itself, and where copies of the person may still lie."""

from dataclasses import dataclass
from datetime import UTC, datetime

from zima_desktop.domain.backups import BackupReason
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.names import name_key
from zima_desktop.files import as_write_failure
from zima_desktop.jobs import JobControl
from zima_desktop.services.desk import Desk
from zima_desktop.services.sessions import SessionService
from zima_desktop.services.workspace import WorkspaceService
from zima_desktop.store import access_log, card_erasure, card_merge, consent_erasure, people


@dataclass(frozen=True, slots=True)
class ErasureOutlook:
    """What goes, by table, and what has to be cleared away by hand."""

    name: str
    records: dict[str, int]
    session_files: tuple[str, ...]  # may hold answers of this person
    backups: tuple[datetime, ...]  # and bases that a restore put aside; the person is in them


class ErasureService:
    """Not undoable, therefore asked for with the whole name."""

    def __init__(self, desk: Desk, sessions: SessionService, workspace: WorkspaceService) -> None:
        self._desk = desk
        self._sessions = sessions
        self._workspace = workspace

    def outlook(self, person: PersonId) -> ErasureOutlook:
        """What an erasure would do; raises NotFound."""
        with self._desk.database.read() as connection:
            found = people.person(connection, person)
            records: dict[str, int] = {}
            for card in card_erasure.cards_of(connection, person):
                for table, count in card_merge.counts(connection, card).items():
                    records[table] = records.get(table, 0) + count
            numbers = set(consent_erasure.sessions_of(connection, person))
        files = {
            self._sessions.path_of(row.id)
            for row in self._sessions.rows()
            if row.id in numbers and row.file_name
        }
        kept = sorted(path.name for path in files if path.is_file())
        backups = tuple(backup.made_at for backup in self._workspace.backups())
        beside = tuple(
            datetime.fromtimestamp(path.stat().st_mtime, UTC) for path in self._workspace.set_aside()
        )
        return ErasureOutlook(found.name.full, records, tuple(kept), backups + beside)

    def erase(self, person: PersonId, typed_name: str) -> Change:
        """Delete the person with everything; raises InvalidValue for another name than typed, NotFound."""
        with self._desk.database.read() as connection:
            found = people.person(connection, person)
        if name_key(typed_name) != name_key(found.name.full):
            raise InvalidValue("name", typed_name, "not_this_name")
        with self._desk.database.write("people.erase", *Topic) as tx:
            gone = card_erasure.erase(tx, person)
            access_log.record(
                tx.connection,
                self._desk.clock(),
                self._desk.database.user,
                "person.erase",
                f"{found.uid} rows={gone}",
            )
        self._desk.database.compact()
        return Change(frozenset(Topic), None, gone)

    def forget_copies(self, control: JobControl) -> int:
        """After an erasure: a new copy is made, then the older ones that hold the person are removed.

        Bases that a restore has put aside are such copies too. Returns how many went; raises WriteFailed.
        """
        old = [backup.path for backup in self._workspace.backups()]
        beside = self._workspace.set_aside()
        self._workspace.drop_set_aside()
        self._workspace.back_up(BackupReason.ERASURE, control)
        for path in old:
            with as_write_failure(path):
                path.unlink(missing_ok=True)
        return len(old) + len(beside)
