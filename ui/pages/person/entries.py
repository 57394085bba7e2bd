"""The life line in words: each kind of entry has its sign, its title and its note."""

from collections.abc import Iterable

from ui.i18n import translate
from ui.signs import ENTRY_SIGNS, dotted, said
from ui.widgets.timeline import Entry
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.trajectory import EntryKind, PlanSlot, TimelineEntry

EntryKey = tuple[EntryKind, int]


def entries_of(timeline: Iterable[TimelineEntry], kind: EntryKind | None = None) -> tuple[Entry, ...]:
    """All entries, or those of one kind."""
    return tuple(_entry(one) for one in timeline if kind is None or one.kind is kind)


def kinds_of(timeline: Iterable[TimelineEntry]) -> tuple[EntryKind, ...]:
    """The kinds that occur, in the order of the domain."""
    present = {one.kind for one in timeline}
    return tuple(kind for kind in EntryKind if kind in present)


def _entry(one: TimelineEntry) -> Entry:
    sign, tone = ENTRY_SIGNS[one.kind]
    day = format_date(one.on)
    if one.planned:
        day = translate("Timeline", "{day}, planned").format(day=day)
    detail = None if one.kind is EntryKind.PLAN else one.detail
    note = dotted(day, " ".join(detail.split()) if detail else None)
    return Entry((one.kind, one.ref), sign, tone, title_of(one), note, one.planned)


def title_of(one: TimelineEntry) -> str:
    """What happened, in a few words."""
    if one.kind is EntryKind.TALK:
        return said("talk_template", one.title)
    if one.kind is EntryKind.PLAN:
        first = one.detail == PlanSlot.FIRST
        plan = translate("Timeline", "Plan A") if first else translate("Timeline", "Plan B")
        return f"{plan}: {one.title}"
    if one.kind is EntryKind.TEST:
        return translate("Timeline", "Test: {title}").format(title=one.title)
    if one.kind is EntryKind.DOCUMENT:
        return translate("Timeline", "Certificate {number}").format(number=one.title)
    if one.kind is EntryKind.ENROLMENT:
        return translate("Timeline", "Class {name}").format(name=one.title)
    return one.title
