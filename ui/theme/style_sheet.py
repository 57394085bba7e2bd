"""The one style sheet of the program: a template filled from the tokens."""

from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Palette
from zima_desktop.paths import resource_root

_ROLES = (
    (QPalette.ColorRole.Window, "bg"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "surface2"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "bad"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.ToolTipBase, "text"),
    (QPalette.ColorRole.ToolTipText, "surface"),
    (QPalette.ColorRole.Link, "accent_text"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "border_strong"),
    (QPalette.ColorRole.Shadow, "border_strong"),
)


def style_sheet(palette: Palette, sizes: Mapping[str, int]) -> str:
    """Fill the template; an unknown token raises KeyError. `*_in` are heights without their border."""
    template = Template((resource_root() / "themes" / "style.qss").read_text(encoding="utf-8"))
    inner: dict[str, object] = {
        "control_in": sizes["control"] - 2,
        "control_in2": sizes["control"] - 4,
        "big_in": sizes["big_control"] - 2,
        "card_head_in": sizes["card_head"] - 2,
        "nav_in": sizes["nav"] - 2,
        "r_m_in": sizes["r_m"] - 1,
        "off_line": "dashed" if palette.name == "contrast" else "solid",  # there all ink is black
    }
    assert not palette.colors.keys() & sizes.keys(), "a size would hide a colour of the same name"
    icons = (resource_root() / "icons").as_posix()
    return template.substitute(palette.colors, **sizes, **inner, icons=icons, theme=palette.name)


def qt_palette(palette: Palette) -> QPalette:
    """Qt's own dialogs follow the palette, not the style sheet."""
    result = QPalette()
    for role, token in _ROLES:
        result.setColor(role, QColor(palette.colors[token]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.colors["text3"]))
    return result
