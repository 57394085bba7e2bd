"""A backup from the page of today, behind the window."""

from collections.abc import Callable

from ui.context import AppContext
from ui.i18n import translate
from zima_desktop.domain.backups import BackupFile, BackupReason


def back_up(context: AppContext, done: Callable[[], None]) -> None:
    """Make a verified copy and say so; `done` reads the page again."""

    def finished(_made: BackupFile) -> None:
        context.toast(translate("TodayBackup", "The backup is made and checked"))
        done()

    context.jobs.run(
        translate("TodayBackup", "A backup is being made"),
        lambda control: context.services.workspace.back_up(BackupReason.HAND, control),
        finished,
    )
