"""The tokens: every pair readable in every theme, every text grows, switching works while running."""

import re

import pytest
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.icons import icon, pixmap
from ui.theme import TEXT_SCALES, THEMES, ThemeName, theme
from ui.theme.style_sheet import style_sheet
from ui.theme.tokens import palette, sizes
from ui.widgets.button import Button

TEXT_PAIRS = (
    *(
        ("text", ground)
        for ground in ("bg", "surface", "surface2", "rail", "hover", "accent_soft", "warn_soft")
    ),
    *(
        ("text2", ground)
        for ground in ("bg", "surface", "surface2", "rail", "hover", "accent_soft", "neutral", "warn_soft")
    ),
    *(("text3", ground) for ground in ("bg", "surface", "surface2", "hover", "accent_soft")),
    *(("accent_text", ground) for ground in ("surface", "rail", "accent_soft", "chip_on_selection")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover")),
    *(
        (tone, ground)
        for tone in ("ok", "warn", "bad", "info")
        for ground in ("surface", f"{tone}_soft", "chip_on_selection")
    ),
    *((f"av{n}", ground) for n in range(1, 7) for ground in (f"av{n}_soft", "chip_on_selection")),
    ("surface", "text"),
)
MARK_PAIRS = (
    ("border_strong", "surface"),
    ("focus", "surface"),
    ("focus", "bg"),
    ("accent", "surface"),
    *((f"c{n}", "surface") for n in range(1, 7)),
)


def _luminance(color: str) -> float:
    q = QColor(color)
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (q.redF(), q.greenF(), q.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_is_readable_on_its_ground(name: ThemeName, ink: str, ground: str) -> None:
    colors = palette(name).colors

    least = 7.0 if name == "contrast" and ink in ("text", "text2", "text3") else 4.5

    assert _contrast(colors[ink], colors[ground]) >= least


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_controls_and_chart_marks_stand_out(name: ThemeName, mark: str, ground: str) -> None:
    colors = palette(name).colors

    assert _contrast(colors[mark], colors[ground]) >= 3.0


def test_all_themes_have_the_same_tokens() -> None:
    assert {frozenset(palette(name).colors) for name in THEMES} == {frozenset(palette("light").colors)}


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_the_style_sheet_names_only_known_tokens(name: ThemeName, scale: float) -> None:
    text = style_sheet(palette(name), sizes(scale))

    assert "$" not in text
    assert not re.search(r"background: \d", text)


def test_text_scale_grows_texts_and_heights_but_not_radii() -> None:
    assert (sizes(1.25)["body"], sizes(1.25)["row"], sizes(1.25)["r_m"]) == (19, 65, 8)


def test_pt_sans_is_registered_with_both_weights() -> None:
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles("PT Sans"))


def test_switching_dresses_what_is_alive(qtbot: QtBot, qapp: QApplication) -> None:
    button = Button("Print", "primary", "printer")
    qtbot.addWidget(button)
    light = button.icon().pixmap(24, 24).toImage()

    theme().apply("dark", 1.25)

    assert button.icon().pixmap(24, 24).toImage() != light
    assert theme().color("accent").name().upper() == "#4DB3C4"
    assert theme().font("body").pixelSize() == 19
    assert qapp.palette().window().color() == theme().color("bg")


def test_colours_and_fonts_are_made_once() -> None:
    assert theme().color("accent") is theme().color("accent")
    assert theme().font("h1") is theme().font("h1")


def test_icons_are_tinted_and_sharp() -> None:
    picture = pixmap("search", "accent", 20, 2.0)

    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)
    inks = {
        picture.toImage().pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if picture.toImage().pixelColor(x, y).alpha() == 255
    }
    assert theme().color("accent").name() in inks
    assert icon("search", "text2") is icon("search", "text2")


def test_an_unknown_icon_is_a_bug() -> None:
    with pytest.raises(KeyError):
        pixmap("no-such-icon", "text", 20)


def test_what_cannot_be_pressed_looks_so_in_black_and_white_too() -> None:
    sheets = {name: style_sheet(palette(name), sizes(1.0)) for name in THEMES}

    assert "border-style: dashed" in sheets["contrast"]
    assert "border-style: dashed" not in sheets["light"]
