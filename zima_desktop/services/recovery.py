"""The recovery sheet: the code on paper, for the director's safe."""

from pathlib import Path

from zima_desktop.domain.documents import RecoverySheet
from zima_desktop.services import Services
from zima_desktop.store import recovery_code


def recovery_sheet(services: Services, code: str) -> bytes:
    """The sheet as a PDF in memory; the code is nowhere else in readable form."""
    from zima_desktop.reports.recovery_sheet import render_recovery_sheet

    info = services.workspace.info()
    return render_recovery_sheet(RecoverySheet(info.name, info.user_name, services.workspace.today(), code))


def save_recovery_sheet(services: Services, code: str, target: Path) -> None:
    """Write the sheet beside and replace; raises WriteFailed."""
    from zima_desktop.reports.output import save_pdf

    save_pdf(recovery_sheet(services, code), target)


def code_groups(code: str) -> tuple[str, ...]:
    """The groups of four in which the code is printed and read aloud."""
    return tuple(recovery_code.printed(recovery_code.canonical(code)).split("-"))


def groups_to_confirm() -> tuple[int, int]:
    """Which two groups, counted from 1, are to be retyped from the sheet."""
    return recovery_code.two_groups()


def group_matches(code: str, number: int, typed: str) -> bool:
    """Whether this is that group, in any case and layout."""
    return recovery_code.group_matches(code, number, typed)
