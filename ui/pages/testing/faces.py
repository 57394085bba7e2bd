"""What the cards of the instruments say: pure functions from the library to texts, icons and audiences."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ui.i18n import translate
from ui.signs import dotted
from zima_desktop.domain.instruments import Choice, Instrument
from zima_desktop.domain.library import LibraryEntry, VersionStatus
from zima_desktop.domain.people import Category
from zima_desktop.domain.results import InstrumentCard

ICONS = {
    "subject5": "shapes",
    "riasec30": "hexagon",
    "riasec48": "star",
    "interests": "layers",
    "readiness": "compass",
    "thinking": "brain",
    "comm_org": "users",
    "conditions": "hard-hat",
    "trial_reflection": "wrench",
    "event_attitude": "hammer",
    "intent9": "signpost",
    "intent11": "graduation-cap",
    "adult_start": "briefcase",
}
OWN_ICON, DRAFT_ICON, ARCHIVE_ICON = "clipboard-list", "file-pen", "archive"
EVERYBODY, MIDDLE, SENIOR, COLLEGE, ADULTS, ARCHIVE = (
    "all",
    "middle",
    "senior",
    "college",
    "adults",
    "archive",
)
GROWN_UP = frozenset({Category.ADULT, Category.PARENT, Category.TEACHER, Category.GRADUATE})


class FaceState(StrEnum):
    """Decides what Enter does: assign, or open the page of the instrument."""

    ACTIVE = "active"
    DRAFT = "draft"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class ChipWords:
    text: str
    icon: str
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class InstrumentFace:
    """What a card shows of an instrument; texts are ready to be read."""

    code: str
    sha256: str
    title: str
    size: str
    chip: ChipWords
    icon: str
    state: FaceState = FaceState.ACTIVE
    audiences: frozenset[str] = frozenset()

    @property
    def assignable(self) -> bool:
        return self.state is FaceState.ACTIVE

    @property
    def spoken(self) -> str:
        return ", ".join((self.title, self.size, self.chip.text))


def active_face(card: InstrumentCard, instrument: Instrument, *, imported: bool) -> InstrumentFace:
    """An instrument that can be given."""
    return InstrumentFace(
        card.code,
        card.sha256,
        card.title,
        dotted(items_word(instrument), minutes_word(card.minutes), _grades_word(instrument)),
        _tested_chip(card, instrument, imported=imported),
        ICONS.get(card.code, OWN_ICON),
        FaceState.ACTIVE,
        audiences_of(instrument),
    )


def draft_face(entry: LibraryEntry, instrument: Instrument, obstacle: str | None) -> InstrumentFace:
    """A version that is being looked over; `obstacle` is the reason it cannot be given yet."""
    return InstrumentFace(
        entry.code,
        entry.sha256,
        entry.title,
        dotted(items_word(instrument), obstacle_word(obstacle)),
        ChipWords(translate("InstrumentFace", "draft"), "pencil", "warn"),
        DRAFT_ICON,
        FaceState.DRAFT,
        audiences_of(instrument),
    )


def retired_face(entry: LibraryEntry, instrument: Instrument) -> InstrumentFace:
    """A version that gets no new sessions; its results stay."""
    tested = translate("InstrumentFace", "taken by %n person(s)", None, entry.tested)
    edition = translate("InstrumentFace", "edition {number}").format(number=entry.edition)
    return InstrumentFace(
        entry.code,
        entry.sha256,
        entry.title,
        dotted(edition, tested),
        ChipWords(translate("InstrumentFace", "in the archive"), "archive"),
        ARCHIVE_ICON,
        FaceState.RETIRED,
        audiences_of(instrument),
    )


def is_draft(entry: LibraryEntry) -> bool:
    return entry.imported and entry.status in (VersionStatus.DRAFT, VersionStatus.CHECKED)


def is_retired(entry: LibraryEntry) -> bool:
    return entry.imported and entry.status is VersionStatus.RETIRED


def audiences_of(instrument: Instrument) -> frozenset[str]:
    """The segments an instrument stands under."""
    found = {EVERYBODY}
    if Category.PUPIL in instrument.audience:
        first, last = instrument.grades or (1, 11)
        found |= {MIDDLE} if first <= 9 and last >= 8 else set()
        found |= {SENIOR} if last >= 10 else set()
    if Category.STUDENT in instrument.audience:
        found.add(COLLEGE)
    if GROWN_UP & set(instrument.audience):
        found.add(ADULTS)
    return frozenset(found)


def segments(faces: Sequence[InstrumentFace]) -> list[tuple[str, str]]:
    """The audiences that have at least one instrument; the archive only if something lies in it."""
    living = [face for face in faces if face.state is not FaceState.RETIRED]
    titles = {
        MIDDLE: translate("InstrumentFace", "Grades 8–9"),
        SENIOR: translate("InstrumentFace", "Grades 10–11"),
        COLLEGE: translate("InstrumentFace", "College"),
        ADULTS: translate("InstrumentFace", "Adults"),
    }
    found = [(EVERYBODY, translate("InstrumentFace", "All {count}").format(count=len(living)))]
    found += [(key, title) for key, title in titles.items() if any(key in one.audiences for one in living)]
    if len(living) < len(faces):
        found.append((ARCHIVE, translate("InstrumentFace", "Archive")))
    return found


def chosen(faces: Sequence[InstrumentFace], segment: str, search: str) -> tuple[InstrumentFace, ...]:
    """The cards of a segment whose title holds every word of the search; ё counts as е."""
    words = _folded(search).split()
    return tuple(
        face
        for face in faces
        if _in_segment(face, segment) and all(word in _folded(face.title) for word in words)
    )


def _in_segment(face: InstrumentFace, segment: str) -> bool:
    if segment == ARCHIVE or face.state is FaceState.RETIRED:
        return segment == ARCHIVE and face.state is FaceState.RETIRED
    return segment in face.audiences


def _folded(text: str) -> str:
    return text.casefold().replace("ё", "е")


def items_word(instrument: Instrument) -> str:
    """«20 пар», or «24 вопроса» for everything that is not a choice between two."""
    count = len(instrument.items)
    paired = all(
        isinstance(item.response, Choice) and len(item.response.options) == 2 and item.text is None
        for item in instrument.items
    )
    if paired:
        return translate("InstrumentFace", "%n pair(s)", None, count)
    return translate("InstrumentFace", "%n question(s)", None, count)


def minutes_word(minutes: int) -> str:
    return translate("InstrumentFace", "%n minute(s)", None, minutes)


def _grades_word(instrument: Instrument) -> str:
    if instrument.grades is not None:
        first, last = instrument.grades
        if first == last:
            return translate("InstrumentFace", "grade {grade}").format(grade=first)
        return translate("InstrumentFace", "grades {first}–{last}").format(first=first, last=last)
    if Category.PUPIL in instrument.audience:
        return translate("InstrumentFace", "any grade")
    return translate("InstrumentFace", "for adults") if GROWN_UP & set(instrument.audience) else ""


def _tested_chip(card: InstrumentCard, instrument: Instrument, *, imported: bool) -> ChipWords:
    """An audience that is the whole school says nothing about how far testing is."""
    if not card.tested:
        if imported:
            return ChipWords(translate("InstrumentFace", "own"), "file-up", "info")
        return ChipWords(translate("InstrumentFace", "not taken yet"), "circle-dashed")
    if imported:
        text = translate("InstrumentFace", "own, taken by {tested}").format(tested=card.tested)
        return ChipWords(text, "file-up", "info")
    if instrument.grades is None or not card.audience:
        return ChipWords(translate("InstrumentFace", "taken by {tested}").format(tested=card.tested), "users")
    text = translate("InstrumentFace", "taken by {tested} of {audience}")
    return ChipWords(text.format(tested=card.tested, audience=card.audience), "users")


def obstacle_word(reason: str | None) -> str:
    """What a draft waits for, in two words."""
    return {
        None: translate("InstrumentFace", "ready to be used"),
        "no_rights": translate("InstrumentFace", "no right to use it"),
        "errors": translate("InstrumentFace", "has errors"),
        "warnings": translate("InstrumentFace", "remarks to read"),
        "samples": translate("InstrumentFace", "samples to confirm"),
        "protocol": translate("InstrumentFace", "a sheet to compare"),
    }.get(reason, translate("InstrumentFace", "not checked"))
