"""People, groups and the spells of enrolment that join them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from zima_desktop.domain.ids import GroupId, OrganizationId, PersonId


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


class Category(StrEnum):
    """Who a person is for the model; drives labels and required fields."""

    PUPIL = "pupil"
    STUDENT = "student"
    GRADUATE = "graduate"
    ADULT = "adult"
    PARENT = "parent"
    TEACHER = "teacher"


class OrganizationKind(StrEnum):
    SCHOOL = "school"
    COLLEGE = "college"
    CENTER = "center"
    COORDINATOR = "coordinator"


class GroupKind(StrEnum):
    SCHOOL_CLASS = "class"
    COLLEGE_GROUP = "college_group"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Organization:
    id: OrganizationId
    uid: UUID
    short_name: str
    full_name: str
    kind: OrganizationKind
    city: str | None = None
    director: str | None = None
    counsellor: str | None = None


@dataclass(frozen=True, slots=True)
class GroupName:
    """The label of a class or group: grade 9 + letter «А», or a free label of a college group."""

    grade: int | None
    letter: str
    label: str

    @property
    def printed(self) -> str:
        """As printed in documents: 9 «А», 10 класс, ЭМ-21."""
        if self.grade is None:
            return self.label
        return f"{self.grade} «{self.letter}»" if self.letter else f"{self.grade} класс"

    @property
    def compact(self) -> str:
        """As typed in lists and commands: 9А."""
        return self.label if self.grade is None else f"{self.grade}{self.letter}"


@dataclass(frozen=True, slots=True)
class Group:
    id: GroupId
    uid: UUID
    name: GroupName
    school_year: int  # the year in which the school year starts
    kind: GroupKind = GroupKind.SCHOOL_CLASS
    size: int = 0  # people enrolled today


@dataclass(frozen=True, slots=True)
class PersonName:
    family: str
    given: str
    patronymic: str | None = None

    @property
    def full(self) -> str:
        return " ".join(part for part in (self.family, self.given, self.patronymic) if part)

    @property
    def short(self) -> str:
        """Family and given name, as lists show it."""
        return f"{self.family} {self.given}".strip()

    @property
    def initials(self) -> str:
        """Two capital letters for the avatar."""
        return (self.family[:1] + self.given[:1]).upper()


@dataclass(frozen=True, slots=True)
class Person:
    id: PersonId
    uid: UUID
    name: PersonName
    sex: Sex | None
    birth_date: date | None
    category: Category
    group: Group | None  # of today
    external_number: str | None = None
    note: str | None = None
    genitive: str | None = None  # override by hand; None: automatic
    dative: str | None = None
    revision: int = 1
    deleted: bool = False
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What a form or an import row says about a person; None leaves the stored value alone on import."""

    name: PersonName
    sex: Sex | None = None
    birth_date: date | None = None
    category: Category = Category.PUPIL
    group: GroupName | None = None
    external_number: str | None = None
    note: str | None = None
    genitive: str | None = None
    dative: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One spell in one group."""

    group: Group
    since: date
    until: date | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class NamedForms:
    """A name in the cases a document needs, and whether a person should look at it."""

    genitive: str
    dative: str
    check: bool  # «Проверьте»
    overridden: bool = False
