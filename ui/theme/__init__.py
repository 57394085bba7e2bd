"""The appearance: tokens, one style sheet, cached colours and fonts."""

from ui.theme.fonts import FAMILY, register_fonts
from ui.theme.theme import Theme, theme
from ui.theme.tokens import TEXT_SCALES, THEMES, Space, ThemeName

__all__ = ["FAMILY", "TEXT_SCALES", "THEMES", "Space", "Theme", "ThemeName", "register_fonts", "theme"]
