"""Branches, shuffled sections and closed ones: who is asked what."""

from zima_desktop.domain.instruments import Condition, Item, Section
from zima_desktop.domain.responses import Choice, Option
from zima_desktop.domain.walk import arranged, missing_items, shown_items, timed_items

YES_NO = Choice((Option("a", "Да"), Option("b", "Нет")))


def item(no: int, show_if: Condition | None = None, *, required: bool = True) -> Item:
    return Item(no, f"Вопрос {no}", YES_NO, required=required, show_if=show_if)


def section(no: int, *items: Item, **more: object) -> Section:
    return Section(no, None, None, items, **more)  # type: ignore[arg-type]


BRANCH = (
    section(1, item(1), item(2, Condition(1, ("a",))), item(3, Condition(2, ("a",)))),
    section(2, item(4), show_if=Condition(1, ("a",), unless=True)),
)


def numbers(answers: dict[int, object]) -> list[int]:
    return [each.no for each in shown_items(BRANCH, answers)]  # type: ignore[arg-type]


def test_a_branch_opens_with_its_answer_and_closes_again() -> None:
    assert numbers({}) == [1]
    assert numbers({1: "a"}) == [1, 2]
    assert numbers({1: "a", 2: "a"}) == [1, 2, 3]
    assert numbers({1: "b"}) == [1, 4]


def test_an_answer_in_a_closed_branch_opens_nothing() -> None:
    assert numbers({1: "b", 2: "a"}) == [1, 4]


def test_a_list_meets_a_condition_with_one_of_its_values() -> None:
    assert Condition(1, ("c",)).met(["a", "c"])
    assert not Condition(1, ("c",), unless=True).met(["a", "c"])
    assert not Condition(1, ("c",), unless=True).met(None)


def test_only_asked_and_required_items_are_missing() -> None:
    sections = (section(1, item(1), item(2, required=False), item(3)), section(2, item(4), time_limit=60))

    assert [each.no for each in missing_items(sections, {1: "a"})] == [3, 4]
    assert [each.no for each in missing_items(sections, {1: "a"}, over={2})] == [3]
    assert timed_items(sections) == {4}


def test_the_same_person_always_gets_the_same_order_and_another_one_his_own() -> None:
    sections = (section(1, *(item(no) for no in range(1, 21)), shuffled=True), section(2, item(21)))

    orders = {seed: [each.no for each in arranged(sections, seed)[0].items] for seed in ("один", "два")}

    assert orders["один"] == [each.no for each in arranged(sections, "один")[0].items]
    assert orders["один"] != orders["два"]
    assert sorted(orders["один"]) == list(range(1, 21))
