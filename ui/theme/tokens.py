"""The tokens of the appearance: colours of a theme and sizes, read from resources/themes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from zima_desktop.paths import resource_root

ThemeName = Literal["light", "dark", "contrast"]
THEMES: Final[tuple[ThemeName, ...]] = ("light", "dark", "contrast")
TEXT_SCALES: Final = (1.0, 1.1, 1.25)


class Space:
    """Distances; they do not grow with the text."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32
    XXXL: Final = 48


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme by token name."""

    name: ThemeName
    dark: bool
    colors: Mapping[str, str]


@cache
def palette(name: ThemeName) -> Palette:
    """Read one theme; an unknown name is a bug and fails at once."""
    raw = json.loads((resource_root() / "themes" / f"{name}.json").read_text(encoding="utf-8"))
    return Palette(name, raw["dark"], raw["colors"])


@cache
def _raw_sizes() -> dict[str, dict[str, int]]:
    raw: dict[str, dict[str, int]] = json.loads(
        (resource_root() / "themes" / "sizes.json").read_text(encoding="utf-8")
    )
    return raw


@cache
def sizes(text_scale: float) -> Mapping[str, int]:
    """All sizes in pixels at this text scale; radii stay as they are."""
    raw = _raw_sizes()
    scaled = {key: round(value * text_scale) for key, value in raw["scaled"].items()}
    return {**scaled, **raw["fixed"]}
