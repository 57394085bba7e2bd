"""The protocol of a session from its board, without any base."""

from dataclasses import dataclass
from pathlib import Path

from zima_desktop.domain.session_board import Board
from zima_desktop.store.clock import Clock, system_clock


@dataclass(frozen=True, slots=True)
class Protocol:
    """A finished PDF in memory, and the name to offer for it."""

    pdf: bytes
    suggested_name: str


def protocol_of_board(board: Board, clock: Clock = system_clock) -> Protocol:
    """Who finished and when, what was noted; half a second the first time."""
    from zima_desktop.reports.session_protocol import render_session_protocol
    from zima_desktop.services.session_papers import protocol_of

    today = clock().astimezone().date()
    pdf = render_session_protocol(protocol_of(board, today, None))
    label = "".join(letter for letter in board.group_name if letter.isalnum())
    return Protocol(pdf, f"{today.isoformat()}_Протокол_{label}.pdf")


def save_protocol(protocol: Protocol, target: Path) -> Path:
    """All or nothing; raises WriteFailed."""
    from zima_desktop.reports.output import save_pdf

    return save_pdf(protocol.pdf, target)
