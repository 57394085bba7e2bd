"""The categories of people as the content defines them."""

import json
from functools import cache
from typing import Any

from zima_desktop.content.location import content_root
from zima_desktop.content.words import word
from zima_desktop.domain.categories import CardField, CategoryRule, GroupNeed
from zima_desktop.domain.people import Category


@cache
def category_rules() -> dict[Category, CategoryRule]:
    """Every category with its words and fields, in the order of the domain."""
    text = (content_root() / "registry" / "categories.json").read_text(encoding="utf-8")
    written: dict[str, Any] = json.loads(text)
    return {category: _rule(category, written[category.value]) for category in Category}


def category_rule(category: Category) -> CategoryRule:
    """Words and fields of one category."""
    return category_rules()[category]


def category_word(category: Category, form: str = "one") -> str:
    """«ученик», «студенту», «выпускники»: forms are one few many plural dative new."""
    return category_rules()[category].words[form]


def word_for(kind: str, value: str, category: Category) -> str:
    """The word for a value that speaks of the person: «студент» and «студент и родители» of a student."""
    own = category_word(category)
    if value == "pupil":
        return own
    text = word(kind, value)
    return text.replace(category_word(Category.PUPIL), own) if value == "both" else text


def _rule(category: Category, written: dict[str, Any]) -> CategoryRule:
    return CategoryRule(
        category,
        written["words"],
        frozenset(CardField(name) for name in written["fields"]),
        {CardField(name): question for name, question in written["required"].items()},
        GroupNeed(written["group"]),
        written["group_label"],
        written["group_hint"],
        tuple(written["consents"]),
    )
