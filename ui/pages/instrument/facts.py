"""What the tab «About» tells of a version, and which of it can be retyped."""

from dataclasses import dataclass

from ui.i18n import translate
from ui.pages.instrument.words import response_word
from ui.signs import figure, shown_date
from zima_desktop.domain.instruments import Instrument, Item, Reader, Response
from zima_desktop.domain.library import LibraryEntry, VersionStatus
from zima_desktop.domain.people import Category
from zima_desktop.domain.responses import MatrixPick, MultiRating

NUMBER_DIGITS = 8  # of the hash, read as one number


@dataclass(frozen=True, slots=True)
class EditLine:
    """One text that can be retyped; `path` says where it stands in the document."""

    path: str
    label: str
    text: str
    long: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value; `edit` None: it cannot be retyped here."""

    label: str
    value: str
    edit: EditLine | None = None
    missing: bool = False  # what keeps the version from being used


@dataclass(frozen=True, slots=True)
class StatusWords:
    text: str
    icon: str
    tone: str


def status_words(entry: LibraryEntry) -> StatusWords:
    """The state of a version as its chip shows it."""
    if not entry.imported:
        return StatusWords(translate("InstrumentFacts", "of the program"), "snowflake", "accent")
    return {
        VersionStatus.DRAFT: StatusWords(translate("InstrumentFacts", "draft"), "pencil", "warn"),
        VersionStatus.CHECKED: StatusWords(
            translate("InstrumentFacts", "draft, all is checked"), "list-checks", "info"
        ),
        VersionStatus.ACTIVE: StatusWords(translate("InstrumentFacts", "own, in use"), "circle-check", "ok"),
        VersionStatus.RETIRED: StatusWords(
            translate("InstrumentFacts", "in the archive"), "archive", "neutral"
        ),
    }[entry.status]


def about(instrument: Instrument) -> tuple[Fact, ...]:
    """Who made it, what it measures, what the pupil is told."""
    return (
        _text("title", translate("InstrumentFacts", "Title"), instrument.title),
        _text("summary", translate("InstrumentFacts", "What it measures"), instrument.summary, long=True),
        _text(
            "instruction",
            translate("InstrumentFacts", "Instruction for the one who answers"),
            instrument.instruction,
            long=True,
        ),
        _text("authors", translate("InstrumentFacts", "Authors"), instrument.authors),
        _text("source", translate("InstrumentFacts", "Source"), instrument.source, long=True),
        Fact(translate("InstrumentFacts", "Year"), str(instrument.year)),
        _text("licence", translate("InstrumentFacts", "Terms of use"), instrument.licence, long=True),
        _text("disclaimer", translate("InstrumentFacts", "Note"), instrument.disclaimer, long=True),
    )


def standing(instrument: Instrument, entry: LibraryEntry) -> tuple[Fact, ...]:
    """How this version stands in the base, and who is asked."""
    return (
        rights(instrument),
        Fact(translate("InstrumentFacts", "Edition"), edition_word(instrument)),
        Fact(translate("InstrumentFacts", "State"), _state(entry)),
        Fact(translate("InstrumentFacts", "Answered to the end"), people_word(entry.tested)),
        Fact(translate("InstrumentFacts", "For whom"), audience_word(instrument)),
        Fact(translate("InstrumentFacts", "Length"), length_word(instrument)),
        Fact(translate("InstrumentFacts", "Answers"), kinds_word(instrument)),
        Fact(translate("InstrumentFacts", "Who sees the result"), readers_word(instrument)),
        Fact(translate("InstrumentFacts", "Leading scales"), _leaders_word(instrument)),
    )


def rights(instrument: Instrument) -> Fact:
    """The basis of the right to use it; without one the version stays a draft."""
    label = translate("InstrumentFacts", "Basis of use")
    hint = translate(
        "InstrumentFacts", "For example: a licence bought in 2025, a permission of the author, open terms"
    )
    line = EditLine("rights_basis", label, instrument.rights_basis or "", True, hint)
    missing = instrument.rights_basis is None
    value = instrument.rights_basis or translate("InstrumentFacts", "not given: the version stays a draft")
    return Fact(label, value, line, missing)


def edition_word(instrument: Instrument) -> str:
    """The number of the edition, and one that two counsellors can compare by telephone."""
    number = f"{int(instrument.sha256[:NUMBER_DIGITS], 16):010}"
    check = f"{number[:4]}\u00a0{number[4:7]}\u00a0{number[7:]}"
    text = translate("InstrumentFacts", "{edition}, check number {number}")
    return text.format(edition=instrument.edition, number=check)


def audience_word(instrument: Instrument) -> str:
    names = ", ".join(_people(one) for one in instrument.audience)
    if instrument.grades is None:
        return names
    first, last = instrument.grades
    text = translate("InstrumentFacts", "{names}, grades {first}–{last}")
    return text.format(names=names, first=first, last=last)


def _people(category: Category) -> str:
    return {
        Category.PUPIL: translate("InstrumentFacts", "pupils"),
        Category.STUDENT: translate("InstrumentFacts", "students"),
        Category.GRADUATE: translate("InstrumentFacts", "graduates"),
        Category.ADULT: translate("InstrumentFacts", "adults"),
        Category.PARENT: translate("InstrumentFacts", "parents"),
        Category.TEACHER: translate("InstrumentFacts", "teachers"),
    }[category]


def length_word(instrument: Instrument) -> str:
    items = translate("InstrumentFacts", "%n question(s)", None, len(instrument.items))
    minutes = translate("InstrumentFacts", "about %n minute(s)", None, instrument.minutes)
    return f"{items}, {minutes}"


def kinds_word(instrument: Instrument) -> str:
    """Every kind of answer once, in the order in which they are asked."""
    return ", ".join(dict.fromkeys(response_word(item.response) for item in instrument.items))


def readers_word(instrument: Instrument) -> str:
    names = [translate("InstrumentFacts", "the counsellor")]
    if Reader.PUPIL in instrument.shown_to:
        names.append(translate("InstrumentFacts", "the one who answered"))
    if Reader.PARENT in instrument.shown_to:
        names.append(translate("InstrumentFacts", "parents"))
    return ", ".join(names)


def people_word(count: int) -> str:
    return translate("InstrumentFacts", "%n person(s)", None, count)


def item_lines(instrument: Instrument, number: int) -> tuple[EditLine, ...]:
    """Every text of a question with the place where it stands in the document."""
    for at, section in enumerate(instrument.sections):
        for place, item in enumerate(section.items):
            if item.no == number:
                return _item_lines(item, f"sections.{at}.items.{place}")
    return ()


def _item_lines(item: Item, path: str) -> tuple[EditLine, ...]:
    lines = []
    if item.text is not None:
        lines.append(
            EditLine(f"{path}.text", translate("InstrumentFacts", "Text of the question"), item.text, True)
        )
    for where, label, text in _options(item.response):
        lines.append(EditLine(f"{path}.response.{where}.text", label, text))
    return tuple(lines)


def _options(response: Response) -> list[tuple[str, str, str]]:
    """Place in the response, label, text of everything that is printed under a question."""
    option = translate("InstrumentFacts", "Option {number}")
    if isinstance(response, MatrixPick):
        groups = (
            ("rows", translate("InstrumentFacts", "Row {number}"), response.rows),
            ("columns", translate("InstrumentFacts", "Column {number}"), response.columns),
        )
        return [
            (f"{name}.{at}", label.format(number=at + 1), one.text)
            for name, label, options in groups
            for at, one in enumerate(options)
        ]
    name = "facets" if isinstance(response, MultiRating) else "options"
    parts = getattr(response, name, ())
    return [(f"{name}.{at}", option.format(number=at + 1), one.text) for at, one in enumerate(parts)]


def _text(path: str, label: str, value: str, *, long: bool = False) -> Fact:
    return Fact(label, value or translate("InstrumentFacts", "no data"), EditLine(path, label, value, long))


def _state(entry: LibraryEntry) -> str:
    words = status_words(entry).text
    if entry.changed is None:
        return words
    day = shown_date(entry.changed.astimezone().date())
    return translate("InstrumentFacts", "{state}, since {day}").format(state=words, day=day)


def _leaders_word(instrument: Instrument) -> str:
    if not instrument.scales:
        return translate("InstrumentFacts", "there are no scales: answers are read as they are")
    if not instrument.leaders:
        return translate("InstrumentFacts", "not named")
    if instrument.span_threshold is None:
        return translate("InstrumentFacts", "named with all ties")
    text = translate("InstrumentFacts", "named with all ties, from a spread of {number} points on")
    return text.format(number=figure(instrument.span_threshold))
