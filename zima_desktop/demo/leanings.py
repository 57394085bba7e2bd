"""What the invented people like: one or two of Holland's types, a few of them none; and plans that fit."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from zima_desktop.content.catalogue import shipped_catalogue

TYPES = "RIASEC"
_MAIN = (5, 3, 3, 4, 3, 3)  # how many of each type a class has
_WITHOUT = 0.12  # of all people: nothing stands out
_SELDOM_SEEN, _OFTEN_AWAY = 0.12, 0.15
_MIDDLE = 3.0  # of the catalogue's figures, 1…7


@dataclass(frozen=True, slots=True)
class Leaning:
    """Strengths in the order of TYPES, about −1…2; how ready for a choice, about −1…1; how often there."""

    types: tuple[float, ...]
    outdoors: float
    maturity: float
    presence: float = 1.0

    def pull(self, scale: str) -> float:
        """How strongly a scale of one of the instruments draws this person."""
        realistic, investigative, artistic, social, enterprising, conventional = self.types
        return {
            **dict(zip(TYPES, self.types, strict=True)),
            "nature": (realistic + investigative) / 2 + self.outdoors,
            "tech": realistic - self.outdoors / 2,
            "human": max(social, enterprising),
            "sign": max(conventional, investigative),
            "art": artistic,
        }.get(scale, self.maturity)


def draw(random: Random) -> Leaning:
    """Somebody; the second type is a neighbour of the first on the hexagon."""
    types = [random.gauss(-0.6, 0.3) for _ in TYPES]
    if random.random() > _WITHOUT:
        (main,) = random.choices(range(len(TYPES)), _MAIN)
        types[main] = random.uniform(1.1, 1.8)
        if random.random() < 0.7:
            types[(main + random.choice((-1, 1))) % len(TYPES)] = random.uniform(0.3, 1.0)
    presence = _OFTEN_AWAY if random.random() < _SELDOM_SEEN else 1.0
    return Leaning(tuple(types), random.gauss(0, 0.7), random.gauss(0.35, 0.5), presence)


def fitting(random: Random, leaning: Leaning, rows: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """The plans, those first that suit; luck has its say, as in life."""

    def appeal(row: Sequence[str]) -> float:
        figures = _figures(row[3])
        fit = sum(
            (figure - _MIDDLE) * strength for figure, strength in zip(figures, leaning.types, strict=True)
        )
        return fit + random.gauss(0, 2.5)

    return sorted(rows, key=appeal, reverse=True)


@cache
def _figures(profession: str) -> tuple[float, ...]:
    return shipped_catalogue().professions[profession].riasec
