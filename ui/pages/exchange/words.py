"""Words, moments and signs of the exchange: pure functions."""

import json
import re
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from ui.i18n import translate
from ui.signs import dotted, said
from zima_desktop.content.location import content_root
from zima_desktop.domain.dates import MONTHS_GENITIVE, format_date
from zima_desktop.domain.handover import IncomingRow, MergePreview, PackageInfo, QuarantinedRow, Variant

_AROUND_WORDS = re.compile(r"[\W_]+")


class Part(StrEnum):
    """What a package does with rows; each has a counter."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WITHDRAWN = "withdrawn"


@cache
def _tables() -> dict[str, str]:
    text = (content_root() / "handover" / "act.json").read_text(encoding="utf-8")
    names: dict[str, str] = json.loads(text)["tables"]
    return names


def table_word(name: str) -> str:
    """The Russian name of a table of a package, as in the act of transfer."""
    return _tables().get(name, name)


def variant_word(variant: Variant) -> str:
    return said("variant", variant.value)


def day_words(moment: datetime) -> str:
    """23 ноября"""
    local = moment.astimezone()
    return f"{local.day} {MONTHS_GENITIVE[local.month - 1]}"


def moment_words(moment: datetime) -> str:
    """23.11, 16:05"""
    return f"{moment.astimezone():%d.%m, %H:%M}"


def moment_long(moment: datetime) -> str:
    """23.11.2026, 16:05"""
    return f"{moment.astimezone():%d.%m.%Y, %H:%M}"


def package_line(info: PackageInfo) -> str:
    """What stands under the name of the organisation."""
    made = translate("ExchangeWords", "made on {day}").format(day=format_date(info.created.date()))
    number = translate("ExchangeWords", "package No {number}").format(number=info.generation)
    return dotted(variant_word(info.variant), made, number)


def counted(new: int, changed: int) -> str:
    """«12 новых, 30 изменений»"""
    return ", ".join(
        (
            translate("ExchangeWords", "%n new", None, new),
            translate("ExchangeWords", "%n change(s)", None, changed),
        )
    )


def protocol_line(row: IncomingRow) -> str:
    return translate("ExchangeWords", "{name}: {counts}").format(
        name=row.organization, counts=counted(row.new, row.changed)
    )


def totals_line(preview: MergePreview) -> str:
    """People before and after, the quarantine with them."""
    text = translate("ExchangeWords", "People in the base: {before} before, {after} after").format(
        before=preview.people_before, after=preview.people_after
    )
    if not preview.quarantine:
        return text
    held = translate("ExchangeWords", "%n record(s) in quarantine", None, len(preview.quarantine))
    return f"{text}, {held}"


def count_of(preview: MergePreview, part: Part) -> int:
    return int(getattr(preview, part.value))


def table_lines(preview: MergePreview, part: Part) -> tuple[tuple[str, int], ...]:
    """Tables in which a package does this, with how often."""
    if part is Part.WITHDRAWN:
        text = translate("ExchangeWords", "Consents withdrawn: the named records will be removed")
        return ((text, preview.withdrawn),) if preview.withdrawn else ()
    place = (Part.NEW, Part.CHANGED, Part.SAME).index(part) + 1
    counts = ((table_word(row[0]), int(row[place])) for row in preview.by_table)
    return tuple((word, count) for word, count in counts if count)


def nothing_of(part: Part) -> str:
    return {
        Part.NEW: translate("ExchangeWords", "The package brings nothing new."),
        Part.CHANGED: translate("ExchangeWords", "The package changes nothing."),
        Part.SAME: translate("ExchangeWords", "Nothing in the package is known already."),
        Part.WITHDRAWN: translate("ExchangeWords", "No consent has been withdrawn."),
    }[part]


def quarantine_reason(row: QuarantinedRow) -> str:
    """Why a row is not taken in."""
    known = {
        "missing": translate("ExchangeWords", "is empty or refers to a record that is not there"),
        "foreign_owner": translate("ExchangeWords", "belongs to another organisation"),
        "range": translate("ExchangeWords", "is out of the allowed range"),
        "choice": translate("ExchangeWords", "is not one of the allowed values"),
        "date": translate("ExchangeWords", "is not a possible date"),
        "moment": translate("ExchangeWords", "is not a possible moment"),
        "long": translate("ExchangeWords", "is too long"),
    }
    return known.get(row.reason, translate("ExchangeWords", "does not follow the format"))


def size_words(size: int) -> str:
    if size < 1024 * 1024:
        return translate("ExchangeWords", "{count} KB").format(count=max(1, round(size / 1024)))
    megabytes = f"{size / 1024 / 1024:.1f}".replace(".", ",")
    return translate("ExchangeWords", "{count} MB").format(count=megabytes)


def suggested_name(organization: str, today: date) -> str:
    """A file name that may be changed: the school and the day."""
    school = _AROUND_WORDS.sub("-", organization.casefold()).strip("-")[:40] or "school"
    return f"{school}_{today.isoformat()}.zima"
