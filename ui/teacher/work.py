"""What teacher mode does behind its window; every heavy import happens inside, on the worker."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from zima_desktop.domain.found_sessions import FoundSession
from zima_desktop.domain.session_board import Board
from zima_desktop.jobs import JobControl

if TYPE_CHECKING:
    from zima_desktop.bootstrap import KdfCost
    from zima_desktop.services.session_board import Picture
    from zima_desktop.services.teacher import TeacherSession
    from zima_desktop.services.teacher_papers import Protocol

OpenedSession = tuple["TeacherSession", "Picture"]


def find(last_workspace: Path | None, control: JobControl) -> tuple[FoundSession, ...]:
    from zima_desktop.services.session_finder import find_sessions
    from zima_desktop.services.session_places import usual_places

    return find_sessions(usual_places(last_workspace), control)


def chosen(path: Path, among: Sequence[FoundSession]) -> FoundSession:
    from zima_desktop.services.session_finder import chosen_session

    return chosen_session(path, among)


def open_session(paths: Sequence[Path], pin: str, cost: "KdfCost | None") -> OpenedSession:
    """Half a second for the key; raises WrongPin, NotFound, FileRefused."""
    from zima_desktop.bootstrap import STANDARD_COST
    from zima_desktop.services import teacher

    return teacher.open_teacher_session(paths, pin, cost=cost or STANDARD_COST)


def protocol(board: Board) -> "Protocol":
    from zima_desktop.services.teacher_papers import protocol_of_board

    return protocol_of_board(board)


def save_protocol(made: "Protocol", target: Path) -> Path:
    from zima_desktop.services.teacher_papers import save_protocol

    return save_protocol(made, target)
