"""Importing class lists: previewed, decided, written as one step, never deleting by omission."""

from pathlib import Path

import pytest

from tests.services.school import enrol
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.errors import FileRefused
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.imports import Decision, ImportPreview
from zima_desktop.domain.roster import Action, Target
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services

HEAD = "Фамилия;Имя;Отчество;Дата рождения;Класс\n"


def preview(services: Services, place: Path, *rows: str) -> ImportPreview:
    path = place / "list.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    control = JobControl()
    return services.roster.preview(services.roster.read(path, control), control)


def apply(services: Services, found: ImportPreview, decisions: dict[int, Decision] | None = None):
    return services.roster.apply(found, JobControl(), decisions)


def everybody(services: Services) -> list[str]:
    return [f"{row.family} {row.given} {row.group}" for row in services.people.find(PersonFilter()).rows]


def test_a_preview_writes_nothing(services: Services, tmp_path: Path) -> None:
    found = preview(services, tmp_path, "Гринёв;Пётр;Андреевич;03.11.2010;9А")

    assert found.count(Action.NEW) == 1
    assert everybody(services) == []


def test_an_import_is_one_step_that_can_be_taken_back(services: Services, tmp_path: Path) -> None:
    found = preview(services, tmp_path, "Гринёв;Пётр;;03.11.2010;9А", "Ларина;Ольга;;01.02.2011;9Б")
    report = apply(services, found)
    assert everybody(services) == ["Гринёв Пётр 9 «А»", "Ларина Ольга 9 «Б»"]

    assert report.change.operation is not None
    services.history.undo(report.change.operation)

    assert everybody(services) == []
    assert services.people.groups() == ()


def test_nobody_is_deleted_by_omission(services: Services, tmp_path: Path) -> None:
    enrol(services, (9, "А"), "Онегин Евгений", "Ленский Владимир")

    found = preview(services, tmp_path, "Ларина;Татьяна;;01.02.2011;9А")
    apply(services, found)

    assert [person.name.family for person in found.missing] == ["Ленский", "Онегин"]
    assert len(everybody(services)) == 3


def test_those_who_left_keep_their_card(services: Services, tmp_path: Path) -> None:
    (person,) = enrol(services, (9, "А"), "Онегин Евгений")

    services.roster.mark_left([PersonId(person)])

    card = services.people.card(PersonId(person))
    assert card.person.group is None
    assert card.enrolments[-1].until is not None


def test_a_doubtful_row_waits_for_an_answer(services: Services, tmp_path: Path) -> None:
    apply(services, preview(services, tmp_path, "Ростова;Наталья;Ильинична;05.05.2011;9А"))
    found = preview(services, tmp_path, "Безухова;Наталья;Ильинична;05.05.2011;9А")
    assert found.count(Action.DOUBTFUL) == 1

    assert apply(services, found).changed == 0
    assert everybody(services) == ["Ростова Наталья 9 «А»"]
    (person,) = found.rows[0].planned.candidates
    report = apply(services, found, {0: Decision(person=person)})

    assert report.changed == 1
    assert everybody(services) == ["Безухова Наталья 9 «А»"]
    assert services.people.by_name("Безухова").id == person


def test_a_field_set_by_hand_is_not_touched_without_a_tick(services: Services, tmp_path: Path) -> None:
    from dataclasses import replace

    from zima_desktop.domain.labels import class_name
    from zima_desktop.domain.people import PersonDraft

    apply(services, preview(services, tmp_path, "Гринёв;Пётр;Андреевич;03.11.2010;9А"))
    person = services.people.by_name("Гринёв")
    draft = PersonDraft(person.name, person.sex, person.birth_date, group=class_name(9, "А"))
    services.people.update(person.id, replace(draft, name=replace(person.name, patronymic="Александрович")))

    found = preview(services, tmp_path, "Гринёв;Пётр;Андреевич;03.11.2010;9А")
    assert apply(services, found).changed == 0
    assert services.people.person(person.id).name.patronymic == "Александрович"


def test_a_changed_class_moves_the_pupil(services: Services, tmp_path: Path) -> None:
    apply(services, preview(services, tmp_path, "Гринёв;Пётр;;03.11.2010;9А"))

    report = apply(services, preview(services, tmp_path, "Гринёв;Пётр;;03.11.2010;9Б"))

    assert report.changed == 1
    assert everybody(services) == ["Гринёв Пётр 9 «Б»"]


def test_a_cell_retyped_in_the_preview_is_read_again(services: Services, tmp_path: Path) -> None:
    found = preview(services, tmp_path, "Гринёв;Пётр;;32.11.2010;9А")
    assert found.count(Action.ERROR) == 1
    sheet = found.file.sheets[0].sheet.name

    corrected = services.roster.preview(
        found.file, JobControl(), {sheet: {(2, Target.BIRTH_DATE): "03.11.2010"}}
    )

    assert corrected.count(Action.NEW) == 1


def test_columns_are_remembered_by_their_headings(services: Services, tmp_path: Path) -> None:
    from dataclasses import replace

    path = tmp_path / "own.csv"
    path.write_text("ФИО;Появился на свет;Куда\nГринёв Пётр;03.11.2010;9А\n", encoding="utf-8")
    file = services.roster.read(path, JobControl())
    choice = file.sheets[0]
    titles = choice.layout.titles
    mapping = choice.mapping.assigned(Target.BIRTH_DATE, 1, titles[1]).assigned(Target.GROUP, 2, titles[2])
    told = replace(file, sheets=(replace(choice, mapping=mapping, taken=True),))
    apply(services, services.roster.preview(told, JobControl()))

    again = services.roster.read(path, JobControl())

    assert again.sheets[0].mapping.column_of(Target.BIRTH_DATE) == 1
    assert services.roster.preview(again, JobControl()).count(Action.SAME) == 1


def test_a_broken_workbook_changes_nothing(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")

    with pytest.raises(FileRefused):
        services.roster.read(path, JobControl())

    assert everybody(services) == []
    assert services.workspace.backups() == ()


def test_a_tick_overwrites_what_was_set_by_hand(services: Services, tmp_path: Path) -> None:
    from dataclasses import replace

    from zima_desktop.domain.labels import class_name
    from zima_desktop.domain.people import PersonDraft

    apply(services, preview(services, tmp_path, "Гринёв;Пётр;Андреевич;03.11.2010;9А"))
    person = services.people.by_name("Гринёв")
    draft = PersonDraft(person.name, person.sex, person.birth_date, group=class_name(9, "А"))
    services.people.update(person.id, replace(draft, name=replace(person.name, patronymic="Александрович")))
    found = preview(services, tmp_path, "Гринёв;Пётр;Андреевич;03.11.2010;9А")
    assert found.count(Action.DOUBTFUL) == 1
    assert apply(services, found, {0: Decision(person=person.id)}).changed == 0

    report = apply(services, found, {0: Decision(person=person.id, overwrite_hand=True)})

    assert report.changed == 1
    assert services.people.person(person.id).name.patronymic == "Андреевич"


def test_two_rows_are_never_written_into_one_person(services: Services, tmp_path: Path) -> None:
    apply(services, preview(services, tmp_path, "Ростова;Наталья;Ильинична;05.05.2011;9А"))
    found = preview(
        services,
        tmp_path,
        "Безухова;Наталья;Ильинична;05.05.2011;9А",
        "Болконская;Наталья;Ильинична;05.05.2011;9А",
    )
    (person,) = found.rows[0].planned.candidates

    report = apply(services, found, {0: Decision(person=person), 1: Decision(person=person)})

    assert report.changed == 1
    assert everybody(services) == ["Безухова Наталья 9 «А»"]
