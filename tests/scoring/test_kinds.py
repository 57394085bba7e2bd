"""Every kind of response gives the points that its key says, and never leaves the bounds of its scale."""

from fractions import Fraction
from random import Random
from typing import Any

import pytest

from tests.scoring.samples import document, level, parsed, scale
from zima_desktop.content import check_instrument
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.keys import answer_points, scale_bounds
from zima_desktop.domain.people import Sex
from zima_desktop.domain.profiles import Respondent
from zima_desktop.scoring import Scorer, random_answers, reckon

OPTIONS = [{"code": code, "text": f"Вариант {code}"} for code in "abcd"]
RATED = {"low": 0, "high": 3, "labels": ["нет", "чуть", "да", "очень"]}
RESPONSES: dict[str, dict[str, Any]] = {
    "choice": {"kind": "choice", "options": OPTIONS},
    "rating": {"kind": "rating", "low": -2, "high": 2, "labels": list("абвгд")},
    "distribute": {"kind": "distribute", "total": 5, "options": OPTIONS},
    "multi_rating": {
        "kind": "multi_rating",
        "facets": [{"code": code, "text": code, **RATED} for code in ("skill", "wish", "joy")],
        "gate": "skill",
    },
    "matrix_pick": {
        "kind": "matrix_pick",
        "rows": OPTIONS,
        "columns": [{"code": code, "text": code} for code in ("x", "y")],
        "pick_rows": {"least": 1, "most": 2},
        "pick_columns": {"least": 0, "most": 1},
    },
    "multi_select": {"kind": "multi_select", "options": OPTIONS, "least": 1, "most": 3},
    "rank": {"kind": "rank", "options": OPTIONS, "places": 2},
    "number": {"kind": "number", "low": "-1.5", "high": 9, "decimals": 1},
    "text": {"kind": "text", "longest": 20, "correct": ["берёза"]},
}


def instrument(kind: str, keys: list[dict[str, Any]], **more: Any) -> Instrument:
    item = {"no": 1, "text": "Вопрос", "response": RESPONSES[kind]}
    keyed = [{"item": 1, **key} for key in keys]
    return parsed(document([item], [scale("X", keyed, [])], **more))


@pytest.mark.parametrize(
    ("kind", "key", "value", "points"),
    [
        ("choice", {"option": "b", "weight": "1/3"}, "b", Fraction(1, 3)),
        ("choice", {"option": "b"}, "a", 0),
        ("rating", {"reverse": True, "offset": 2, "weight": 2}, -2, 8),
        ("distribute", {"option": "a", "weight": "1/2"}, {"a": 3, "b": 2}, Fraction(3, 2)),
        ("distribute", {"option": "d"}, {"a": 3, "b": 2}, 0),
        ("multi_rating", {"option": "wish"}, {"skill": 1, "wish": 3, "joy": 0}, 3),
        ("multi_rating", {"option": "wish"}, {"skill": 0, "wish": 3, "joy": 0}, 0),
        ("multi_rating", {"option": "joy", "reverse": True}, {"skill": 1, "wish": 3, "joy": 0}, 3),
        ("matrix_pick", {"option": "c"}, {"rows": ["a", "c"], "columns": []}, 1),
        ("matrix_pick", {"option": "y", "weight": 2}, {"rows": ["a"], "columns": ["y"]}, 2),
        ("multi_select", {"option": "d"}, ["a", "d"], 1),
        ("rank", {"option": "d"}, ["d", "a"], 4),
        ("rank", {"option": "a"}, ["d", "a"], 3),
        ("rank", {"option": "a", "reverse": True}, ["d", "a"], 2),
        ("rank", {"option": "b"}, ["d", "a"], 0),
        ("number", {"weight": 2}, "2.5", 5),
        ("text", {}, "Береза", 1),
        ("text", {}, "ель", 0),
    ],
)
def test_points_of_one_answer(kind: str, key: dict[str, Any], value: Any, points: object) -> None:
    made = instrument(kind, [key])

    assert answer_points(made.item(1), made.scale("X"), value) == points
    assert Scorer(made).score({1: value}).scales[0].raw == points
    assert reckon(made, {1: value}, "X").result == points


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", sorted(RESPONSES))
def test_random_answers_stay_inside_bounds_that_are_reached(kind: str, seed: int) -> None:
    rng = Random(f"{kind}{seed}")
    parts: list[str | None] = [each["code"] for each in RESPONSES[kind].get("options", [])]
    parts = parts or [each["code"] for each in RESPONSES[kind].get("facets", [])]
    if kind == "matrix_pick":
        parts = ["a", "b", "c", "d", "x", "y"]
    keys = [
        {"weight": rng.choice([1, 2, -1]), **({"option": part} if part else {})}
        for part in (rng.sample(parts, 2 if kind != "rank" else 1) if parts else [None])
    ]
    made = instrument(kind, keys)
    low, high = scale_bounds(made, made.scale("X"))

    seen = {
        answer_points(made.item(1), made.scale("X"), random_answers(made, rng)[1]) for _try in range(1500)
    }
    seen |= {answer_points(made.item(1), made.scale("X"), value) for value in _edges(kind)}

    assert (min(seen), max(seen)) == (low, high)


def _edges(kind: str) -> list[Any]:
    """What random answering seldom or never gives."""
    extremes = {"number": ["-1.5", 9], "text": ["берёза", "дуб"]}
    return extremes.get(kind, [{code: 5} for code in "abcd"] if kind == "distribute" else [])


def two_items(**more: Any) -> list[dict[str, Any]]:
    rating = {"kind": "rating", "low": 0, "high": 4, "labels": list("абвгд")}
    return [{"no": no, "text": f"Вопрос {no}", "response": rating, **more} for no in (1, 2)]


def test_a_formula_scale_follows_the_others_and_keeps_its_levels() -> None:
    scales = [
        scale("A", [{"item": 1}], []),
        scale("B", [{"item": 2}], []),
        scale("T", [], [level(0, 5, "мало"), level(6, 12, "много")], kind="derived", aggregate="formula",
              formula="A * 2 + B"),
    ]  # fmt: skip
    made = parsed(document(two_items(), scales))

    profile = Scorer(made).score({1: 3, 2: 1})

    assert not [one for one in check_instrument(made) if one.blocks]
    assert [(one.code, one.raw, one.level_label) for one in profile.derived] == [("T", 7, "много")]
    assert [one.code for one in profile.scales] == ["A", "B"]


def test_the_narrowest_norm_that_fits_the_person_is_taken() -> None:
    def norm(value: int, **people: Any) -> dict[str, Any]:
        rows = [{"from": 0, "to": 4, "value": value}, {"from": 5, "to": 8, "value": value + 1}]
        return {"kind": "sten", "rows": rows, **people}

    norms = [norm(1), norm(3, sex="female"), norm(5, sex="female", grades={"from": 8, "to": 9})]
    both = [{"item": 1}, {"item": 2}]
    levels = [level(1, 4, "низкий"), level(5, 10, "высокий")]
    made = parsed(document(two_items(), [scale("A", both, levels, norms=norms, levels_of="norm")]))
    scorer, answers = Scorer(made), {1: 4, 2: 1}

    found = {
        who: scorer.score(answers, who).scales[0]
        for who in (
            Respondent(),
            Respondent(Sex.FEMALE, 11),
            Respondent(Sex.FEMALE, 8),
            Respondent(Sex.MALE, 8),
        )
    }

    assert [str(one.norm and one.norm.value) for one in found.values()] == ["2", "4", "6", "2"]
    assert [one.level_label for one in found.values()] == ["низкий", "низкий", "высокий", "низкий"]


def test_without_a_fitting_norm_there_is_no_level_and_no_guess() -> None:
    norms = [{"kind": "t", "sex": "male", "rows": [{"from": 0, "to": 8, "value": 50}]}]
    made = parsed(
        document(two_items(), [scale("A", [{"item": 1}, {"item": 2}], [level(0, 99, "любой")], norms=norms,
                                     levels_of="norm")])
    )  # fmt: skip

    score = Scorer(made).score({1: 4, 2: 1}, Respondent(Sex.FEMALE, 9)).scales[0]

    assert (score.norm, score.level_label, score.out_of_table) == (None, None, False)


def test_items_that_were_not_asked_are_not_missing_and_give_nothing() -> None:
    items = two_items()
    items[1]["show_if"] = {"item": 1, "is": [4]}
    made = parsed(
        document(items, [scale("A", [{"item": 1}, {"item": 2}], []), scale("B", [{"item": 2}], [])])
    )

    profile = Scorer(made).score({1: 2})

    assert (profile.held, profile.missing) == (False, ())
    assert [(one.code, one.raw) for one in profile.scales] == [("A", 2)]
    assert Scorer(made).score({1: 4}).held


def test_time_that_ran_out_is_nothing_missing() -> None:
    made = parsed(
        document([], [scale("A", [{"item": 1}, {"item": 2}], [])],
                 sections=[{"items": two_items(), "time_limit": 60}])
    )  # fmt: skip

    profile = Scorer(made).score({1: 3})

    assert not profile.held
    assert [(one.raw, one.prorated) for one in profile.scales] == [(3, False)]


def test_validity_rules_hint_and_hold_but_delete_nothing() -> None:
    rules = [
        {"kind": "attention", "item": 2, "is": [4], "message": "Не тот ответ", "action": "warn"},
        {"kind": "scale_from", "scale": "A", "from": 3, "message": "Слишком гладко", "action": "hold"},
    ]
    made = parsed(document(two_items(), [scale("A", [{"item": 1}, {"item": 2}], [])], validity=rules))

    profile = Scorer(made).score({1: 3, 2: 1})

    assert [(one.kind.value, one.action.value) for one in profile.hints] == [
        ("attention", "warn"),
        ("scale_from", "hold"),
    ]
    assert profile.withheld
    assert profile.scales[0].raw == 4
    assert not Scorer(made).score({1: -0, 2: 4}).hints[1:]


def test_a_low_pole_can_be_the_strong_one_and_a_neutral_scale_never_leads() -> None:
    scales = [
        scale("A", [{"item": 1}], [], polarity="low"),
        scale("B", [{"item": 2}], []),
        scale("N", [{"item": 1}], [], polarity="none"),
    ]
    made = parsed(document(two_items(), scales))

    profile = Scorer(made).score({1: 0, 2: 3})

    assert profile.leading == ("A",)
    assert profile.by_strength[0].code == "A"
