"""The recovery sheet: the code on paper, for the director's safe."""

from pathlib import Path

from zima_desktop.domain.documents import RecoverySheet
from zima_desktop.services import Services


def recovery_sheet(services: Services, code: str) -> bytes:
    """The sheet as a PDF in memory; the code is nowhere else in readable form."""
    from zima_desktop.reports.recovery_sheet import render_recovery_sheet

    info = services.workspace.info()
    return render_recovery_sheet(RecoverySheet(info.name, info.user_name, services.workspace.today(), code))


def save_recovery_sheet(services: Services, code: str, target: Path) -> None:
    """Write the sheet beside and replace; raises WriteFailed."""
    from zima_desktop.reports.output import save_pdf

    save_pdf(recovery_sheet(services, code), target)
