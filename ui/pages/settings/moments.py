"""When something was done, as one says it."""

from datetime import datetime

from ui.i18n import translate
from zima_desktop.domain.dates import MONTHS_GENITIVE


def moment_words(moment: datetime, now: datetime) -> str:
    """«сегодня в 17:40», «20 ноября в 9:05», with the year when it is another one."""
    local, present = moment.astimezone(), now.astimezone()
    time = f"{local:%H:%M}"
    days = (present.date() - local.date()).days
    if days == 0:
        return translate("Moments", "today at {time}").format(time=time)
    if days == 1:
        return translate("Moments", "yesterday at {time}").format(time=time)
    day = f"{local.day} {MONTHS_GENITIVE[local.month - 1]}"
    if local.year != present.year:
        day = f"{day} {local.year}"
    return translate("Moments", "{day} at {time}").format(day=day, time=time)


def size_words(size: int) -> str:
    """A size of a file in KB or MB."""
    if size < 1024 * 1024:
        return translate("Moments", "{count} KB").format(count=max(1, round(size / 1024)))
    megabytes = f"{size / 1024 / 1024:.1f}".replace(".", ",")
    return translate("Moments", "{count} MB").format(count=megabytes)
