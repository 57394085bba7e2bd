"""Columns by year: figures on the bars, a dashed forecast, no bar where there is no figure."""

from zima_desktop.domain.charts import Box, Poly, Text, YearBar, year_columns


def measure(text: str, size: float, _bold: bool) -> float:
    return len(text) * size * 0.5


BARS = (
    YearBar("2025", 9, "9"),
    YearBar("2026", None, "без числа"),
    YearBar("2027 прогноз", 18, "18", forecast=True),
)


def test_bar_is_as_tall_as_its_figure_and_a_forecast_is_only_an_outline() -> None:
    scene = year_columns(360, 120, BARS, measure)

    boxes = [item for item in scene.items if isinstance(item, Box)]
    dashed = [item for item in scene.items if isinstance(item, Poly) and item.dash]
    assert len(boxes) == len(dashed) == 1
    tall = max(y for _, y in dashed[0].points) - min(y for _, y in dashed[0].points)
    assert boxes[0].h * 2 == tall


def test_year_without_a_figure_says_so_and_has_no_bar() -> None:
    scene = year_columns(360, 120, BARS, measure)

    said = [item.text for item in scene.items if isinstance(item, Text)]
    assert said.count("без числа") == 1
    assert scene.alt == "2025: 9; 2026: без числа; 2027 прогноз: 18"


def test_everything_stays_inside_the_scene() -> None:
    scene = year_columns(200, 100, BARS, measure)

    for item in scene.items:
        if isinstance(item, Text):
            assert item.x >= 0
            assert item.x + measure(item.text, item.size, item.bold) <= 200.01
            assert 0 <= item.y <= 100
