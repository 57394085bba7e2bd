"""Charts as scenes: everything stays inside, says its figures, and uses known tokens only."""

from collections.abc import Sequence
from typing import get_args

import pytest

from zima_desktop.domain.charts import (
    Axis,
    Bar,
    Box,
    Dot,
    Part,
    Poly,
    Scene,
    TargetBar,
    Text,
    Token,
    bars,
    radar,
    stacked_bar,
    target_bars,
)

SUBJECTS = ("Техника", "Природа", "Человек", "Знаковая система", "Художественный образ")
TYPES = ("Практический", "Исследовательский", "Творческий", "Социальный", "Предприимчивый", "Упорядочивающий")


def measure(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.56 if bold else 0.52)


def axes(labels: Sequence[str], values: Sequence[float]) -> list[Axis]:
    top = max(values)
    return [Axis(n, v, f"{v:g} из 8", v == top) for n, v in zip(labels, values, strict=True)]


def edges(scene: Scene) -> tuple[float, float, float, float]:
    xs: list[float] = []
    ys: list[float] = []
    for item in scene.items:
        if isinstance(item, Text):
            xs += [item.x, item.x + measure(item.text, item.size, item.bold)]
            ys += [item.y - item.size * 0.75, item.y + item.size * 0.2]
        elif isinstance(item, Box):
            xs += [item.x, item.x + item.w]
            ys += [item.y, item.y + item.h]
        elif isinstance(item, Dot):
            xs += [item.x - item.r, item.x + item.r]
            ys += [item.y - item.r, item.y + item.r]
        else:
            xs += [x for x, _ in item.points]
            ys += [y for _, y in item.points]
    return min(xs), min(ys), max(xs), max(ys)


def assert_inside(scene: Scene) -> None:
    left, top, right, bottom = edges(scene)
    assert left >= -0.01 and top >= -0.01, (left, top)
    assert right <= scene.width + 0.01 and bottom <= scene.height + 0.01, (right, bottom)


def texts(scene: Scene) -> list[str]:
    return [item.text for item in scene.items if isinstance(item, Text)]


def series(scene: Scene) -> list[Poly]:
    return [item for item in scene.items if isinstance(item, Poly) and item.fill == "c1"]


@pytest.mark.parametrize("labels", [SUBJECTS, TYPES, TYPES[:3]], ids=["five", "six", "three"])
@pytest.mark.parametrize("size", [(245, 150), (320, 240), (600, 300)])
def test_every_label_of_the_radar_stays_inside(labels: tuple[str, ...], size: tuple[int, int]) -> None:
    assert_inside(radar(*size, axes(labels, range(1, len(labels) + 1)), 8, measure, size=10))


def test_the_full_value_reaches_the_outer_ring_and_nought_the_centre() -> None:
    full = radar(300, 240, axes(SUBJECTS, (8, 0, 8, 0, 8)), 8, measure)

    ring = max((item for item in full.items if isinstance(item, Poly)), key=_height)
    points = series(full)[0].points
    assert points[0] == pytest.approx(ring.points[0])
    assert points[1] == pytest.approx(points[3])


def _height(poly: Poly) -> float:
    return max(y for _, y in poly.points) - min(y for _, y in poly.points)


def test_values_beyond_the_scale_do_not_leave_the_radar() -> None:
    scene = radar(300, 240, axes(SUBJECTS, (80, -5, 3, 3, 3)), 8, measure)

    assert_inside(scene)


def test_last_year_is_a_dashed_line_without_a_fill() -> None:
    scene = radar(300, 240, axes(SUBJECTS, (7, 4, 3, 6, 2)), 8, measure, previous=(5, 5, 4, 5, 3))

    dashed = [item for item in scene.items if isinstance(item, Poly) and item.dash]
    assert len(dashed) == 1
    assert dashed[0].fill is None and len(dashed[0].points) == 5
    assert not [
        i
        for i in radar(300, 240, axes(SUBJECTS, (1, 2, 3, 4, 5)), 8, measure).items
        if getattr(i, "dash", ())
    ]


def test_the_leading_axis_is_bold_and_its_dot_is_full() -> None:
    scene = radar(300, 240, axes(SUBJECTS, (7, 4, 3, 6, 2)), 8, measure)

    assert [item.text for item in scene.items if isinstance(item, Text) and item.bold] == ["Техника"]
    assert [item.fill for item in scene.items if isinstance(item, Dot)] == ["c1", *["surface"] * 4]


def test_the_alt_text_gives_every_figure() -> None:
    scene = radar(300, 240, axes(SUBJECTS[:3], (7, 4, 3)), 8, measure, title="Пять сфер")

    assert scene.alt == "Пять сфер. Техника: 7 из 8; Природа: 4 из 8; Человек: 3 из 8"


def test_level_borders_are_gaps_in_the_bar() -> None:
    scene = bars(400, [Bar("Техника", 4, 8, "4 из 8", "умеренный", (0, 3, 5, 8), True)], measure)

    track, value, *gaps = [item for item in scene.items if isinstance(item, Box)]
    assert value.w == pytest.approx(track.w / 2)
    assert [gap.fill for gap in gaps] == ["surface", "surface"]
    centres = [(gap.x + gap.w / 2 - track.x) / track.w for gap in gaps]
    assert centres == pytest.approx([3 / 8, 5 / 8])
    assert "4 из 8" in texts(scene) and scene.alt == "Техника: 4 из 8, умеренный"


def test_long_labels_of_bars_wrap_and_stay_inside() -> None:
    rows = [Bar(f"{name} и ещё что-то длинное", 3, 8, "3 из 8", "пока интересует меньше") for name in TYPES]
    scene = bars(420, rows, measure)

    assert_inside(scene)
    assert len(texts(scene)) > 3 * len(rows)


def test_one_endless_word_becomes_smaller_rather_than_cut() -> None:
    scene = bars(300, [Bar("Ы" * 60, 1, 8, "1 из 8")], measure)

    assert_inside(scene)
    assert "Ы" * 60 in texts(scene)


def test_a_value_of_nought_draws_no_bar() -> None:
    scene = bars(300, [Bar("Природа", 0, 8, "0 из 8")], measure)

    assert len([item for item in scene.items if isinstance(item, Box)]) == 1


def test_one_dashed_target_and_the_gap_of_those_below_it() -> None:
    rows = [
        TargetBar("8 классы", 74, "74 %", "−6"),
        TargetBar("9 классы", 93, "93 %", "+13"),
        TargetBar("10 классы", None, "нет данных"),
    ]
    scene = target_bars(480, rows, 80, "цель 80 %", measure)

    assert_inside(scene)
    assert len([item for item in scene.items if isinstance(item, Poly) and item.dash]) == 1
    fills = [item.fill for item in scene.items if isinstance(item, Box)]
    assert fills == ["neutral", "c2", "neutral", "c1", "neutral"]
    gap = next(item for item in scene.items if isinstance(item, Text) and item.text == "−6")
    assert gap.bold and gap.fill == "warn"


def test_parts_of_a_stack_are_in_proportion_and_named() -> None:
    scene = stacked_bar(400, [Part("Да", 30, "30"), Part("Нет", 10, "10"), Part("Ноль", 0, "0")], measure)

    first, second = [item for item in scene.items if isinstance(item, Box)][:2]
    assert first.w / second.w == pytest.approx(3)
    assert texts(scene) == ["Да", "30", "Нет", "10", "Ноль", "0"]
    assert_inside(scene)


def test_an_empty_stack_shows_its_track() -> None:
    scene = stacked_bar(400, [Part("Да", 0, "0")], measure)

    track = scene.items[0]
    assert isinstance(track, Box)
    assert (track.w, track.fill) == (400, "neutral")


def test_a_legend_of_many_parts_wraps_into_lines() -> None:
    scene = stacked_bar(300, [Part(name, 2, "2") for name in TYPES], measure)

    assert_inside(scene)


def test_scenes_name_colours_by_known_tokens() -> None:
    known = set(get_args(Token))
    scenes = (
        radar(300, 240, axes(SUBJECTS, (7, 4, 3, 6, 2)), 8, measure, previous=(1, 2, 3, 4, 5)),
        bars(400, [Bar("Техника", 4, 8, "4 из 8", "явный", (3, 5))], measure),
        target_bars(400, [TargetBar("8", 7, "7 %", "−1")], 8, "цель", measure),
        stacked_bar(400, [Part("Да", 1, "1")], measure),
    )

    for scene in scenes:
        for item in scene.items:
            assert {getattr(item, "fill", None), getattr(item, "stroke", None)} - {None} <= known
