"""The state of the last backup in words."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from ui.i18n import translate

OLD_AFTER = timedelta(days=7)


def backup_words(last: datetime | None, now: datetime) -> tuple[str, str, str]:
    """Title, text and tone for a notice."""
    if last is None:
        return (
            translate("BackupNote", "No backups yet"),
            translate("BackupNote", "The first one is made by itself when the base is opened."),
            "warn",
        )
    made = last.astimezone()
    text = translate("BackupNote", "The next one is made by itself; backups are encrypted like the base.")
    if now - last > OLD_AFTER:
        text = translate("BackupNote", "That is long ago. A new one is made when the base is opened.")
        return _made_on(made, now.astimezone()), text, "warn"
    return _made_on(made, now.astimezone()), text, "accent"


def _made_on(made: datetime, now: datetime) -> str:
    time = f"{made:%H:%M}"
    days = (now.date() - made.date()).days
    if days == 0:
        return translate("BackupNote", "Backup made today at {time}").format(time=time)
    if days == 1:
        return translate("BackupNote", "Backup made yesterday at {time}").format(time=time)
    shape = "d MMMM" if made.year == now.year else "d MMMM yyyy"
    day = QLocale(QLocale.Language.Russian).toString(QDate(made.year, made.month, made.day), shape)
    return translate("BackupNote", "Backup made on {day}").format(day=day)
