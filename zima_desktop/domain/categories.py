"""What a category of people means for their card: its words, its fields, its group, its consents."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from zima_desktop.domain.people import Category, GroupKind, GroupName, OrganizationKind, PersonDraft


class GroupNeed(StrEnum):
    """Where somebody of the category belongs."""

    SCHOOL_CLASS = "class"
    COLLEGE_GROUP = "college_group"
    NONE = "none"  # in no class: what was there before ends


class CardField(StrEnum):
    """Fields of the form beside the name; the value is the name of the field of a draft."""

    BIRTH_DATE = "birth_date"
    SEX = "sex"
    GROUP = "group"
    NUMBER = "external_number"
    PHONE = "phone"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class CategoryRule:
    """One category as the content defines it; words are forms: one, few, many, dative, new …"""

    category: Category
    words: Mapping[str, str]
    fields: frozenset[CardField]
    questions: Mapping[CardField, str]  # the required fields, each with what to ask while it is empty
    group: GroupNeed
    group_label: str
    group_hint: str
    consents: tuple[str, ...]

    @property
    def required(self) -> tuple[CardField, ...]:
        return tuple(self.questions)

    def counted(self, number: int) -> str:
        """«1 ученик», «3 ученика», «15 учеников»."""
        return f"{number}\u00a0{self.words[plural_form(number)]}"

    def fits(self, group: GroupName | None) -> bool:
        """Whether this is a group in which somebody of the category may be; nowhere fits everybody."""
        if group is None:
            return True
        kind = kind_of(group)
        return self.group is not GroupNeed.NONE and kind.value == self.group.value


def kind_of(name: GroupName) -> GroupKind:
    """A grade makes a class; every other label is a group of a college."""
    return GroupKind.SCHOOL_CLASS if name.grade is not None else GroupKind.COLLEGE_GROUP


def usual_category(kind: OrganizationKind) -> Category:
    """Who a new person of an organisation is, unless somebody says otherwise."""
    return Category.STUDENT if kind is OrganizationKind.COLLEGE else Category.PUPIL


def plural_form(number: int) -> str:
    """Which Russian form stands beside a number: one, few or many."""
    tail, tens = number % 10, number % 100
    if tail == 1 and tens != 11:
        return "one"
    return "few" if tail in (2, 3, 4) and tens not in (12, 13, 14) else "many"


def missing(rule: CategoryRule, draft: PersonDraft) -> tuple[CardField, ...]:
    """Required fields that nobody has filled in."""
    return tuple(field for field in rule.required if not getattr(draft, field.value))
