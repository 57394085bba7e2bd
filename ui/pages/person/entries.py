"""The life line in words: each kind of entry has its sign, its title and its note, each year its head."""

from collections.abc import Collection, Iterable, Sequence

from ui.i18n import translate
from ui.signs import ENTRY_SIGNS, dotted, said
from ui.widgets.timeline import Entry, Head, Row
from zima_desktop.content.words import word, word_or_self
from zima_desktop.domain.dates import format_date, format_school_year
from zima_desktop.domain.life import YearLine, by_years
from zima_desktop.domain.people import Enrolment
from zima_desktop.domain.spells import unpack_reason
from zima_desktop.domain.trajectory import EntryKind, PlanSlot, TimelineEntry

EntryKey = tuple[EntryKind, int, str]  # kind, id of the record, title: papers of the log share an id


def rows_of(
    timeline: Iterable[TimelineEntry], spells: Sequence[Enrolment], kinds: Collection[EntryKind] = ()
) -> tuple[Row, ...]:
    """Entries of these kinds (of all when none is named) under the heads of their school years."""
    chosen = [one for one in timeline if not kinds or one.kind in kinds]
    rows: list[Row] = []
    for year in by_years(chosen, spells):
        rows.append(head_of(year))
        rows += [_entry(one) for one in year.entries]
    return tuple(rows)


def head_of(year: YearLine) -> Head:
    count = translate("Timeline", "%n entry(s)", None, len(year.entries))
    return Head(format_school_year(year.school_year), dotted(year.group, count))


def counts_of(timeline: Iterable[TimelineEntry]) -> dict[EntryKind, int]:
    """How many entries of each kind that occurs, in the order of the domain."""
    found = dict.fromkeys(EntryKind, 0)
    for one in timeline:
        found[one.kind] += 1
    return {kind: count for kind, count in found.items() if count}


def _entry(one: TimelineEntry) -> Entry:
    sign, tone = ENTRY_SIGNS[one.kind]
    day = format_date(one.on)
    if one.planned:
        day = translate("Timeline", "{day}, planned").format(day=day)
    key = (one.kind, one.ref, one.title)
    return Entry(key, sign, tone, title_of(one), note_of(one), one.planned, day)


def title_of(one: TimelineEntry) -> str:
    """What happened, in a few words."""
    match one.kind:
        case EntryKind.TALK:
            return said("talk_template", one.title)
        case EntryKind.PLAN:
            return f"{_plan_word(one.detail)}: {one.title}"
        case EntryKind.TEST:
            return translate("Timeline", "Test: {title}").format(title=one.title)
        case EntryKind.DOCUMENT:
            return _document(one)
        case EntryKind.ENROLMENT:
            return _enrolment(one)
        case EntryKind.STEP:
            return translate("Timeline", "Step done: {text}").format(text=one.title)
        case EntryKind.CHOICE:
            return word("choice_check", one.title)
        case EntryKind.APPOINTMENT:
            return translate("Timeline", "Appointment: {topic}").format(topic=one.title)
        case EntryKind.CONSENT:
            return _consent(one)
        case EntryKind.APPLICATION:
            state = word_or_self("application_state", one.title)
            return translate("Timeline", "Admission: {state}").format(state=state)
        case EntryKind.OUTCOME:
            known = word_or_self("outcome_status", one.title)
            return known[:1].upper() + known[1:]
        case EntryKind.CONTACT:
            channel = word_or_self("contact_channel", one.title)
            return translate("Timeline", "Attempt to reach: {channel}").format(channel=channel)
    return one.title


def note_of(one: TimelineEntry) -> str:
    """The rest of it in one line; what the title has said is not said again."""
    detail = " ".join(one.detail.split()) if one.detail else ""
    match one.kind:
        case EntryKind.PLAN | EntryKind.CONSENT:
            return word("given_by", detail) if detail in ("parent", "self", "both") else ""
        case EntryKind.STEP:
            return _plan_word(one.detail)
        case EntryKind.DOCUMENT:
            return "" if detail == "paper" else detail
        case EntryKind.ENROLMENT:
            note = unpack_reason(one.detail)[1]
            return note if note and note != "ended" else ""
        case EntryKind.APPOINTMENT:
            return word_or_self("appointment_state", detail)
        case EntryKind.CONTACT:
            return word_or_self("contact_result", detail)
    return detail


def _plan_word(slot: str | None) -> str:
    first = slot == PlanSlot.FIRST
    return translate("Timeline", "Plan A") if first else translate("Timeline", "Plan B")


def _document(one: TimelineEntry) -> str:
    if one.detail == "paper":
        return translate("Timeline", "Printed: {paper}").format(paper=word_or_self("paper", one.title))
    return translate("Timeline", "Certificate {number}").format(number=one.title)


def _enrolment(one: TimelineEntry) -> str:
    if one.detail:
        reason, _note = unpack_reason(one.detail)
        said_so = word("end_reason", reason) if reason else translate("Timeline", "enrolment ended")
        words = translate("Timeline", "{group}: {reason}")
        return words.format(group=one.title, reason=said_so)
    return translate("Timeline", "Class {name}").format(name=one.title)


def _consent(one: TimelineEntry) -> str:
    purposes = ", ".join(word_or_self("consent_short", purpose).lower() for purpose in one.title.split())
    if one.detail == "withdrawn":
        return translate("Timeline", "Consent taken back: {list}").format(list=purposes)
    return translate("Timeline", "Consent: {list}").format(list=purposes)
