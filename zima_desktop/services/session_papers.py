"""The papers of a class session: what the teacher takes along, and what is signed afterwards."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from zima_desktop.content import form_from_json
from zima_desktop.domain.battery import joined
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.domain.instruments import Form
from zima_desktop.domain.session_board import Board, BoardRow
from zima_desktop.domain.session_papers import PackLine, PreparationPack, ProtocolLine, SessionProtocol
from zima_desktop.domain.sessions import SeatState, SessionRow
from zima_desktop.exchange.session_files import CODE, name_of, opened
from zima_desktop.services.desk import Desk
from zima_desktop.services.documents import RenderedDocument
from zima_desktop.services.instruments import parsed
from zima_desktop.services.session_board import board_of, board_with_key, merged
from zima_desktop.services.sessions import SessionService
from zima_desktop.store import access_log, guest_matches, session_seats, sessions
from zima_desktop.store.clock import Clock, system_clock
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost
from zima_desktop.store.session_seats import KeptAttempt, Listed
from zima_desktop.store.sessions import StoredSession

if TYPE_CHECKING:
    from zima_desktop.store.database import Connection


class SessionPapers:
    """Papers of sessions that this base has prepared."""

    def __init__(self, desk: Desk, service: SessionService) -> None:
        self._desk = desk
        self._sessions = service

    def pack(self, session: SessionId, target: Path) -> Path:
        """Write the preparation pack; raises NotFound (no session file), FileRefused, WriteFailed."""
        return self._saved(self.pack_document(session), target)

    def pack_document(self, session: SessionId) -> RenderedDocument:
        """The preparation pack for the preview: memo, words to read aloud, sign for the door, list."""
        from zima_desktop.reports.preparation_pack import render_preparation_pack

        stored = self._stored(session)
        path = self._sessions.path_of(session)
        with opened(path, stored.key) as file:
            facts, roster = file.facts, file.roster()
        form = form_from_json(facts.sheet)
        pack = PreparationPack(
            organization=facts.organization,
            group_name=facts.group_name,
            title=facts.title,
            instruction=form.instruction,
            minutes=form.minutes,
            timed=any(section.time_limit is not None for section in form.sections),
            made_on=self._desk.today(),
            file_name=path.name,
            lines=tuple(
                PackLine(name_of(one), one.expected if one.confirmation == CODE else None) for one in roster
            ),
            teacher_code=facts.teacher_code,
            parts=form.parts,
        )
        pdf = render_preparation_pack(pack)
        return self._rendered("preparation_pack", pdf, "Подготовка", pack.group_name, len(pack.lines))

    def protocol(self, session: SessionId, target: Path, paths: Iterable[Path] = ()) -> Path:
        """Write the protocol; raises NotFound, WriteFailed."""
        return self._saved(self.protocol_document(session, paths), target)

    def protocol_document(self, session: SessionId, paths: Iterable[Path] = ()) -> RenderedDocument:
        """The protocol from the base, and from those copies of the file that can be read now."""
        from zima_desktop.reports.session_protocol import render_session_protocol

        counsellor = self._desk.organization().counsellor
        protocol = protocol_of(self.board(session, paths), self._desk.today(), counsellor)
        pdf = render_session_protocol(protocol)
        return self._rendered("session_protocol", pdf, "Протокол", protocol.group_name, len(protocol.lines))

    def board(self, session: SessionId, paths: Iterable[Path] = ()) -> Board:
        """The session as the base and the files in reach know it together."""
        row = next(row for row in self._sessions.rows() if row.id == self._stored(session).id)
        stored = self._stored(session)
        boards = []
        for path in dict.fromkeys([self._sessions.path_of(session), *paths]):
            with suppress(ZimaError):
                seen = board_with_key(path, stored.key, self._desk.clock)
                if seen.session_uid == stored.uid:
                    boards.append(seen)
        with self._desk.database.read() as connection:
            known = _board_of_base(connection, row, stored, self._desk.organization().short_name)
            settled = [_with_settled_guests(connection, one) for one in boards]
        return merged([known, *settled])

    def _stored(self, session: SessionId) -> StoredSession:
        with self._desk.database.read() as connection:
            return sessions.stored(connection, session)

    def _rendered(self, kind: str, pdf: bytes, title: str, group: str, people: int) -> RenderedDocument:
        from zima_desktop.reports.output import count_pages

        label = "".join(letter for letter in group if letter.isalnum())
        name = f"{self._desk.today().isoformat()}_{title}_{label}.pdf"
        return RenderedDocument(kind, pdf, count_pages(pdf), name, people)

    def _saved(self, document: RenderedDocument, target: Path) -> Path:
        from zima_desktop.reports.output import save_pdf

        save_pdf(document.pdf, target)
        with self._desk.database.read() as connection:
            user, subject = self._desk.database.user, f"{document.people} people"
            access_log.record(connection, self._desk.clock(), user, f"document.{document.kind}", subject)
        return target


def protocol_from_file(
    path: Path, pin: str, target: Path, *, clock: Clock = system_clock, cost: KdfCost = STANDARD_COST
) -> SessionProtocol:
    """The protocol of one file without any base; raises WrongPin, NotFound, FileRefused, WriteFailed."""
    from zima_desktop.reports.output import save_pdf
    from zima_desktop.reports.session_protocol import render_session_protocol

    today = clock().astimezone().date()
    protocol = protocol_of(board_of(path, pin, clock=clock, cost=cost), today, None)
    save_pdf(render_session_protocol(protocol), target)
    return protocol


def protocol_of(board: Board, today: date, counsellor: str | None) -> SessionProtocol:
    """The board as a paper, in local time."""
    return SessionProtocol(
        organization=board.organization,
        group_name=board.group_name,
        title=board.title,
        made_on=today,
        since=_local(board.since),
        until=_local(board.until),
        lines=tuple(_line(row) for row in board.rows),
        remarks=tuple((remark.at.astimezone(), remark.text) for remark in board.remarks),
        counsellor=counsellor,
        left=sum(row.left for row in board.rows),
        parts=tuple(part.title for part in board.parts),
    )


def _line(row: BoardRow) -> ProtocolLine:
    started = None if row.state is SeatState.FREE else _local(row.started)
    finished = _local(row.finished)
    marks = (row.state, row.answered, row.total, started, finished, row.absent)
    return ProtocolLine(row.name, row.guest, *marks)


def _local(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone()


def _board_of_base(
    connection: "Connection", row: SessionRow, stored: StoredSession, organization: str
) -> Board:
    instruments = [parsed(part.body) for part in stored.parts if part.body]
    form = joined([one.form for one in instruments])
    attempts: dict[PersonId, list[KeptAttempt]] = {}
    for one in session_seats.kept(connection, row.id):
        attempts.setdefault(one.person, []).append(one)
    listed = session_seats.listed(connection, row.id)
    return Board(
        session_uid=row.uid,
        title=row.instrument_title,
        group_name=row.group_name,
        organization=organization,
        minutes_planned=form.minutes,
        rows=tuple(_row(person, attempts.get(person.id, []), form, row.codes) for person in listed),
        parts=form.parts,
    )


def _row(person: Listed, taken: list[KeptAttempt], form: Form, codes: tuple[str, ...]) -> BoardRow:
    """Of several attempts of an instrument a finished one counts; it all is finished when each of them is."""
    empty = BoardRow(person.uid, person.name, False, SeatState.FREE, 0, len(form.items))
    if not taken:
        return empty
    best = {one.code: one for one in sorted(taken, key=lambda one: one.finished is not None)}
    ends = [one.finished for one in best.values() if one.finished is not None]
    whole = set(codes) <= {one.code for one in best.values() if one.finished is not None}
    return replace(
        empty,
        state=SeatState.DONE if whole else SeatState.INTERRUPTED,
        answered=sum(one.answers for one in best.values()),
        started=min(one.started for one in best.values()),
        finished=max(ends) if whole else None,
    )


def _with_settled_guests(connection: "Connection", seen: Board) -> Board:
    """Guests under the names of the people they have turned out to be."""
    guests = {row.person_uid for row in seen.rows if row.guest}
    who: dict[UUID, UUID | None] = guest_matches.remembered(connection, guests)

    def settled(row: BoardRow) -> BoardRow:
        person = who.get(row.person_uid)
        return row if person is None else replace(row, person_uid=person, guest=False)

    return replace(seen, rows=tuple(settled(row) for row in seen.rows))
