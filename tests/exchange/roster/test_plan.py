"""The diff preview: who is new, changed, the same, doubtful or missing."""

from datetime import date

from tests.helpers.rosters import a_person, a_row, stored
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName, Sex
from zima_desktop.domain.roster import Action, CellError, RosterRow
from zima_desktop.exchange.roster import changed_or_same, new_row, plan_import

MAY = date(2010, 5, 2)
JUNE = date(2010, 6, 12)


def test_new_pupil_gets_the_sex_of_the_patronymic() -> None:
    plan = plan_import([a_row(2, "Онегин Евгений Петрович", MAY)], [])

    assert plan.entries[0].action is Action.NEW
    assert plan.entries[0].draft is not None and plan.entries[0].draft.sex is Sex.MALE


def test_same_file_again_changes_nothing() -> None:
    rows = [
        a_row(2, "Онегин Евгений Петрович", MAY),
        a_row(3, "Онегин Евгений Петрович", JUNE),
        a_row(4, "Ларина Ольга"),
        a_row(5, "Ленский Владимир", MAY, "10Б", note="староста"),
    ]

    again = plan_import(rows, stored(plan_import(rows, [])))

    assert [entry.action for entry in again.entries] == [Action.SAME] * 4
    assert again.missing == ()


def test_another_class_is_a_change_and_an_empty_cell_is_not() -> None:
    plan = plan_import(
        [a_row(2, "Онегин Евгений", MAY, "10А")], [a_person(1, "Онегин Евгений Петрович", MAY, "9А")]
    )

    (entry,) = plan.entries
    assert (entry.action, entry.person) == (Action.CHANGED, 1)
    assert [(one.field, one.old, one.new) for one in entry.changes] == [
        ("group", class_name(9, "А"), class_name(10, "А"))
    ]


def test_yo_of_the_base_stays_as_it_is() -> None:
    plan = plan_import(
        [a_row(2, "ПУГАЧЕВ ЕМЕЛЬЯН ИВАНОВИЧ", MAY)], [a_person(1, "Пугачёв Емельян Иванович", MAY)]
    )

    assert plan.entries[0].action is Action.SAME


def test_patronymic_is_added_to_a_person_without_one() -> None:
    plan = plan_import(
        [a_row(2, "Онегин Евгений Петрович", MAY)], [a_person(1, "Онегин Евгений", MAY, sex=Sex.MALE)]
    )

    assert [(one.field, one.new) for one in plan.entries[0].changes] == [("patronymic", "Петрович")]


def test_namesakes_are_told_apart_by_birth_date_and_patronymic() -> None:
    base = [
        a_person(1, "Иванов Иван Петрович", MAY),
        a_person(2, "Иванов Иван Петрович", JUNE),
        a_person(3, "Иванов Иван Ильич", MAY),
    ]

    plan = plan_import([a_row(n, one.name.full, one.birth_date) for n, one in enumerate(base)], base)

    assert [(entry.action, entry.person) for entry in plan.entries] == [
        (Action.SAME, 1),
        (Action.SAME, 2),
        (Action.SAME, 3),
    ]


def test_namesakes_are_never_merged_without_a_birth_date() -> None:
    base = [a_person(1, "Иванов Иван", MAY), a_person(2, "Иванов Иван", JUNE)]

    (entry,) = plan_import([a_row(2, "Иванов Иван")], base).entries

    assert (entry.action, entry.reason) == (Action.DOUBTFUL, "several_candidates")
    assert entry.candidates == (1, 2)


def test_namesake_of_another_class_with_another_date_is_new() -> None:
    plan = plan_import([a_row(2, "Иванов Иван", MAY, "9А")], [a_person(1, "Иванов Иван", JUNE, "11Б")])

    assert plan.entries[0].action is Action.NEW


def test_pupil_without_a_date_is_found_by_name_and_class_only() -> None:
    base = [a_person(1, "Онегин Евгений", MAY, "9А")]

    (here,) = plan_import([a_row(2, "Онегин Евгений", None, "9А")], base).entries
    (elsewhere,) = plan_import([a_row(2, "Онегин Евгений", None, "9Б")], base).entries

    assert here.action is Action.SAME
    assert (elsewhere.action, elsewhere.reason) == (Action.DOUBTFUL, "name_only")


def test_two_birth_dates_of_one_name_in_one_class_are_doubtful() -> None:
    base = [a_person(1, "Кирсанов Аркадий", date(2011, 8, 1))]

    (entry,) = plan_import([a_row(27, "Кирсанов Аркадий", date(2011, 1, 8))], base).entries

    assert (entry.reason, entry.candidates) == ("birth_date_differs", (1,))


def test_date_for_a_person_without_one_is_asked_about() -> None:
    (entry,) = plan_import([a_row(2, "Онегин Евгений", MAY)], [a_person(1, "Онегин Евгений")]).entries

    assert (entry.action, entry.reason) == (Action.DOUBTFUL, "birth_date_unknown")


def test_slip_of_the_pen_is_doubtful() -> None:
    base = [a_person(1, "Щербацкая Екатерина Александровна", JUNE)]

    (entry,) = plan_import([a_row(22, "Щербацкая Катерина Александровна", JUNE)], base).entries

    assert (entry.reason, entry.candidates) == ("name_similar", (1,))


def test_changed_family_name_is_doubtful() -> None:
    base = [a_person(1, "Ростова Мария Николаевна", MAY)]

    (silent,) = plan_import([a_row(30, "Болконская Мария Николаевна", MAY)], base).entries
    (told,) = plan_import([a_row(30, "Болконская (Ростова) Мария", MAY, "10А")], base).entries

    assert (silent.reason, silent.candidates) == ("family_changed", (1,))
    assert (told.reason, told.candidates) == ("family_changed", (1,))


def test_twins_of_one_class_are_not_taken_for_one_another() -> None:
    base = [a_person(1, "Карамазова Анна Фёдоровна", MAY), a_person(2, "Карамазова Инна Фёдоровна", MAY)]

    plan = plan_import(
        [a_row(2, "Карамазова Инна Фёдоровна", MAY), a_row(3, "Карамазова Анна Фёдоровна", MAY)], base
    )

    assert [entry.person for entry in plan.entries] == [2, 1]


def test_same_pupil_twice_in_the_file_is_taken_once() -> None:
    rows = [a_row(2, "Онегин Евгений", MAY), a_row(7, "Онегин Евгений Петрович", MAY, "9Б")]

    plan = plan_import(rows, [])

    assert [entry.action for entry in plan.entries] == [Action.NEW, Action.DOUBTFUL]
    assert (plan.entries[1].reason, plan.entries[1].same_as_row) == ("twice_in_file", 2)


def test_missing_are_those_of_the_classes_of_the_file_only() -> None:
    base = [
        a_person(1, "Онегин Евгений", MAY, "9А"),
        a_person(2, "Паратов Сергей", MAY, "9А"),
        a_person(3, "Пугачёв Емельян", MAY, "9Б"),
    ]

    assert plan_import([a_row(2, "Онегин Евгений", MAY)], base).missing == (2,)


def test_field_set_by_hand_waits_for_a_tick() -> None:
    base = [a_person(1, "Онегин Евгений", MAY, "9Б", hand_set=frozenset({"group"}))]

    (entry,) = plan_import([a_row(2, "Онегин Евгений", MAY, "9А")], base).entries

    assert entry.action is Action.SAME
    assert [(one.field, one.hand_set) for one in entry.changes] == [("group", True)]


def test_row_with_a_fault_is_an_error_with_its_reason() -> None:
    fault = CellError(14, "C", "birth_date", "31.02.2010", "impossible_date")

    (entry,) = plan_import([RosterRow(14, None, (fault,))], []).entries

    assert (entry.action, entry.reason, entry.source) == (
        Action.ERROR,
        "impossible_date",
        RosterRow(14, None, (fault,)),
    )


def test_list_of_last_year_is_noticed() -> None:
    names = ("Онегин Евгений", "Ленский Владимир", "Печорин Григорий")
    base = [a_person(n, name, MAY, "10А") for n, name in enumerate(names)]

    plan = plan_import([a_row(n, name, MAY, "9А") for n, name in enumerate(names)], base)

    assert plan.warnings == ("looks_like_last_year",)
    assert plan.count(Action.CHANGED) == 3


def test_answer_to_a_doubt_makes_a_change_or_a_new_person() -> None:
    person = a_person(1, "Ростова Мария Николаевна", MAY)
    row = a_row(30, "Болконская Мария Николаевна", MAY)
    draft = PersonDraft(PersonName("Болконская", "Мария", "Николаевна"), birth_date=MAY)

    same_girl = changed_or_same(row, draft, person)

    assert [(one.field, one.old, one.new) for one in same_girl.changes] == [
        ("family", "Ростова", "Болконская")
    ]
    assert new_row(row, draft).action is Action.NEW


def test_ten_thousand_namesakes_are_planned_without_comparing_all_with_all() -> None:
    days = [date.fromordinal(MAY.toordinal() - n) for n in range(3_000)]
    rows = [a_row(n, f"Иванов Иван{chr(0x430 + n % 32)}", day) for n, day in enumerate(days)]

    again = plan_import(rows, stored(plan_import(rows, [])))

    assert again.count(Action.SAME) == 3_000
