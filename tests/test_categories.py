"""The words and fields of every category, as the content gives them."""

import re

import pytest

from zima_desktop.content.categories import category_rule, category_rules, word_for
from zima_desktop.domain.categories import CardField, GroupNeed, missing, plural_form
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.labels import class_name, parse_group_label
from zima_desktop.domain.people import Category, PersonDraft, PersonName

FORMS = {"one", "few", "many", "plural", "dative", "new"}


@pytest.mark.parametrize("category", list(Category))
def test_every_category_is_whole(category: Category) -> None:
    rule = category_rule(category)

    assert set(rule.words) == FORMS
    assert set(rule.required) <= rule.fields
    assert all(question.endswith(".") for question in rule.questions.values())
    assert set(rule.consents) <= {purpose.value for purpose in Purpose}
    assert (CardField.GROUP in rule.fields) == (rule.group is not GroupNeed.NONE) == bool(rule.group_label)
    said = [*rule.words.values(), *rule.questions.values(), rule.group_label, rule.group_hint]
    assert not [text for text in said if re.search("[A-Za-z]", text)]


@pytest.mark.parametrize(
    ("number", "form"),
    [
        (1, "one"),
        (2, "few"),
        (5, "many"),
        (11, "many"),
        (12, "many"),
        (21, "one"),
        (104, "few"),
        (111, "many"),
    ],
)
def test_russian_numbers_take_their_form(number: int, form: str) -> None:
    assert plural_form(number) == form


def test_what_is_missing_follows_from_the_category() -> None:
    name = PersonName("Чичиков", "Павел")
    asked = {
        category: missing(rule, PersonDraft(name, category=category))
        for category, rule in category_rules().items()
    }

    assert asked[Category.PUPIL] == (CardField.BIRTH_DATE, CardField.GROUP)
    assert asked[Category.PARENT] == (CardField.PHONE,)
    assert asked[Category.TEACHER] == ()
    full = PersonDraft(name, category=Category.ADULT, phone="8 902 111-22-33")
    assert missing(category_rule(Category.ADULT), full) == ()


def test_a_class_is_for_pupils_and_a_college_group_for_students() -> None:
    nine, group = class_name(9, "А"), parse_group_label("ЭМ-21")

    assert category_rule(Category.PUPIL).fits(nine) and not category_rule(Category.PUPIL).fits(group)
    assert category_rule(Category.STUDENT).fits(group) and not category_rule(Category.STUDENT).fits(nine)
    assert not category_rule(Category.ADULT).fits(nine)
    assert category_rule(Category.ADULT).fits(None)


def test_words_that_speak_of_the_person_follow_the_category() -> None:
    assert word_for("responsible", "pupil", Category.STUDENT) == "студент"
    assert word_for("talk_presence", "both", Category.GRADUATE) == "выпускник и родители"
    assert word_for("talk_presence", "both", Category.PUPIL) == "ученик и родители"
    assert word_for("responsible", "parents", Category.STUDENT) == "родители"
