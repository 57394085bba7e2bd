"""Console: one card – adding, editing, the bin – and finding anything."""

import argparse
from dataclasses import replace
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened
from zima_desktop.commands.people import people_named
from zima_desktop.commands.trajectory import day_of
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.domain.people import Category, Person, PersonDraft, PersonName, Sex

_TEXTS = ("external_number", "note", "phone")


def add(options: argparse.Namespace) -> Answer:
    """A new card; the person is in the class from today."""
    empty = PersonDraft(PersonName("", ""))
    with opened(options) as services:
        draft = _said(options, replace(empty, category=services.categories.usual()))
        change = services.people.add(draft)
    return Answer({"id": change.created, "count": change.count}, "Карточка заведена.")


def edit(options: argparse.Namespace) -> Answer:
    """What is named here changes, an empty word empties the field; everything else stays."""
    with opened(options) as services:
        person = services.people.by_name(options.person)
        change = services.people.update(person.id, _said(options, _as_it_is(person)))
        if options.genitive is not None or options.dative is not None:
            kept = services.people.person(person.id)
            services.people.set_forms(
                person.id,
                kept.genitive if options.genitive is None else options.genitive.strip(),
                kept.dative if options.dative is None else options.dative.strip(),
            )
    return Answer({"id": person.id, "count": change.count}, "Записано.")


def _as_it_is(person: Person) -> PersonDraft:
    return PersonDraft(
        person.name,
        person.sex,
        person.birth_date,
        person.category,
        person.group.name if person.group else None,
        person.external_number,
        person.note,
        person.genitive,
        person.dative,
        person.phone,
    )


def _said(options: argparse.Namespace, draft: PersonDraft) -> PersonDraft:
    """The draft with every word of the command in it."""
    name = PersonName(
        draft.name.family if options.family is None else options.family.strip(),
        draft.name.given if options.given is None else options.given.strip(),
        draft.name.patronymic if options.patronymic is None else options.patronymic.strip() or None,
    )
    draft = replace(draft, name=name)
    for field in _TEXTS:
        typed = getattr(options, field)
        if typed is not None:
            tidy: Any = typed.strip() or None
            draft = replace(draft, **{field: tidy})
    if options.sex is not None:
        draft = replace(draft, sex=Sex(options.sex))
    if options.birth_date is not None:
        born = day_of(options.birth_date) if options.birth_date else None
        draft = replace(draft, birth_date=born)
    if options.category is not None:
        draft = replace(draft, category=Category(options.category))
    if options.group is not None:
        draft = replace(draft, group=parse_group_label(options.group) if options.group else None)
    return draft


def move(options: argparse.Namespace) -> Answer:
    """Another class for people; the earlier one stays in their history."""
    with opened(options) as services:
        persons = people_named(services, options)
        change = services.people.move(persons, parse_group_label(options.into), day_of(options.date))
    return Answer({"count": change.count}, f"Переведено человек: {change.count}.")


def hide(options: argparse.Namespace) -> Answer:
    """Into the bin; nothing is deleted."""
    with opened(options) as services:
        change = services.people.hide(people_named(services, options))
    return Answer({"count": change.count}, f"Убрано в корзину карточек: {change.count}.")


def bin_list(options: argparse.Namespace) -> Answer:
    """Who is in the bin."""
    with opened(options) as services:
        rows = services.people.find(PersonFilter(hidden=True)).rows
    answer = [
        {
            "id": row.id,
            "name": " ".join(part for part in (row.family, row.given, row.patronymic) if part),
            "group": row.group or None,
        }
        for row in rows
    ]
    lines = [f"{one['id']}  {one['name']}" for one in answer]
    return Answer(answer, "\n".join(lines) or "Корзина пуста.")


def bin_restore(options: argparse.Namespace) -> Answer:
    """Out of the bin, by the numbers of its list."""
    with opened(options) as services:
        persons = [services.people.person(number).id for number in options.ids]
        change = services.people.restore(persons)
    return Answer({"count": change.count}, f"Возвращено карточек: {change.count}.")


def search(options: argparse.Namespace) -> Answer:
    """Anyone and anything, as the search field of the window finds it."""
    with opened(options) as services:
        hits = services.search.search(options.text, options.limit)
    answer = [
        {"kind": hit.kind.value, "ref": hit.ref, "title": hit.title, "detail": hit.detail} for hit in hits
    ]
    lines = [f"{hit.title}  {hit.detail}".rstrip() for hit in hits]
    return Answer(answer, "\n".join(lines) or "Ничего не нашлось.")
