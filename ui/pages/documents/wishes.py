"""What document is wanted, and how it is rendered: plain records and pure functions."""

from dataclasses import dataclass
from enum import StrEnum

from ui.i18n import translate
from zima_desktop.domain.documents import Audience, CareerSection, NameForm, SheetVariant
from zima_desktop.domain.ids import EventId, GroupId, PersonId
from zima_desktop.jobs import JobControl
from zima_desktop.services.documents import DocumentService, RenderedDocument


class Kind(StrEnum):
    CAREER_MAP = "career_map"
    TRAJECTORY = "trajectory"
    CLASS_SHEET = "class_sheet"
    CERTIFICATES = "certificates"


ICONS = {
    Kind.CAREER_MAP: "map",
    Kind.TRAJECTORY: "route",
    Kind.CLASS_SHEET: "users",
    Kind.CERTIFICATES: "award",
}


@dataclass(frozen=True, slots=True)
class CareerMapWish:
    people: tuple[PersonId, ...]
    audience: Audience
    sections: frozenset[CareerSection]


@dataclass(frozen=True, slots=True)
class TrajectoryWish:
    people: tuple[PersonId, ...]
    audience: Audience


@dataclass(frozen=True, slots=True)
class ClassSheetWish:
    group: GroupId
    variant: SheetVariant


@dataclass(frozen=True, slots=True)
class CertificateWish:
    event: EventId
    form: NameForm


Wish = CareerMapWish | TrajectoryWish | ClassSheetWish | CertificateWish


def render(documents: DocumentService, wish: Wish, control: JobControl) -> RenderedDocument:
    """The document as bytes; nothing is written to the register."""
    match wish:
        case CareerMapWish():
            audience = wish.audience.value
            return documents.career_map(wish.people, audience, wish.sections, control=control)
        case TrajectoryWish():
            return documents.trajectory(wish.people, wish.audience.value, control=control)
        case ClassSheetWish():
            return documents.class_sheet(wish.group, wish.variant.value, control=control)
        case CertificateWish():
            return documents.certificates(wish.event, wish.form.value, issue=False, control=control)


def issue(documents: DocumentService, wish: CertificateWish, control: JobControl) -> RenderedDocument:
    """Enter numbers and freeze the date, then render."""
    return documents.certificates(wish.event, wish.form.value, issue=True, control=control)


def kind_title(kind: Kind) -> str:
    return {
        Kind.CAREER_MAP: translate("DocumentWords", "Career map"),
        Kind.TRAJECTORY: translate("DocumentWords", "Trajectory"),
        Kind.CLASS_SHEET: translate("DocumentWords", "Class summary"),
        Kind.CERTIFICATES: translate("DocumentWords", "Certificates"),
    }[kind]


def section_title(section: CareerSection) -> str:
    return {
        CareerSection.INTERESTS: translate("DocumentWords", "Profile of interests"),
        CareerSection.CONSIDERED: translate("DocumentWords", "What may be considered"),
        CareerSection.PLANS: translate("DocumentWords", "Plans A and B"),
        CareerSection.EVENTS: translate("DocumentWords", "Events and trials"),
        CareerSection.STEPS: translate("DocumentWords", "Agreed steps"),
        CareerSection.TALKS: translate("DocumentWords", "Dates of talks"),
        CareerSection.SIGNATURES: translate("DocumentWords", "Lines for signatures"),
    }[section]


def variant_title(variant: SheetVariant) -> str:
    return {
        SheetVariant.NAMES: translate("DocumentWords", "With names, for the school"),
        SheetVariant.CODES: translate("DocumentWords", "With codes instead of names"),
        SheetVariant.COLLEGE: translate("DocumentWords", "For the college, by consent"),
    }[variant]


def absent_words(wish: Wish) -> str:
    """Which personal data the sheet does not hold."""
    match wish:
        case CareerMapWish(audience=Audience.PUPIL):
            return translate(
                "DocumentWords",
                "No phone, address or birth date, nothing of what was said in talks. "
                "Results appear after they are released.",
            )
        case CareerMapWish():
            return translate(
                "DocumentWords",
                "For the counsellor only. It holds no phone, address or birth date and no notes of talks.",
            )
        case TrajectoryWish(audience=Audience.PUPIL):
            return translate(
                "DocumentWords", "Released results and days only: nothing of what was said, no lamps."
            )
        case TrajectoryWish():
            return translate(
                "DocumentWords", "For the counsellor only: days of talks without what was said, no contacts."
            )
        case ClassSheetWish(variant=SheetVariant.CODES):
            return translate("DocumentWords", "The sheet holds codes only: no names, no birth dates.")
        case ClassSheetWish(variant=SheetVariant.COLLEGE):
            return translate(
                "DocumentWords",
                "Only pupils whose consent for the college is in force. No birth dates, no contacts.",
            )
        case ClassSheetWish():
            return translate(
                "DocumentWords", "The sheet holds names. No birth dates, no contacts, no notes of talks."
            )
        case CertificateWish():
            return translate("DocumentWords", "A certificate holds a name and a class, no birth date.")
