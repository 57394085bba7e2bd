"""The radar of one result beside the one before it, and the figures under it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.i18n import translate
from ui.signs import figure
from ui.theme import theme
from zima_desktop.domain.charts import Axis, Scene, radar
from zima_desktop.domain.profiles import Profile, ScaleScore
from zima_desktop.domain.results import EarlierResult

AXES = range(3, 9)  # of a radar whose words can be read


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One scale in words; `change` is empty where there is nothing to compare with."""

    title: str
    figure: str
    change: str
    leading: bool


def instruments_of(results: Sequence[EarlierResult]) -> tuple[tuple[str, str], ...]:
    """Code and title of every instrument answered: those that name interests first, then the newest."""
    found = {one.code: one.title for one in results if one.profile.scales or one.profile.held}
    leads = {one.code for one in results if one.profile.leading}
    return tuple(sorted(found.items(), key=lambda pair: pair[0] not in leads))


def newest(results: Sequence[EarlierResult], code: str) -> tuple[EarlierResult, EarlierResult | None]:
    """The newest result of an instrument and the one before it."""
    own = [one for one in results if one.code == code]
    return own[0], (own[1] if len(own) > 1 else None)


def radar_builder(profile: Profile, before: Profile | None, title: str) -> Callable[[float, float], Scene]:
    """A builder for ChartView; a flat profile makes no scale bold."""
    leading = frozenset() if profile.flat else frozenset(profile.leading)
    axes = [
        Axis(scale.title, float(scale.raw), _figure(scale), scale.code in leading) for scale in profile.scales
    ]
    top = max((float(scale.maximum) for scale in profile.scales), default=1.0)
    previous = _values_before(profile, before)

    def build(width: float, height: float) -> Scene:
        size = float(theme().size("caption"))
        return radar(width, height, axes, top, theme().measure, previous=previous, size=size, title=title)

    return build


def figure_rows(profile: Profile, before: Profile | None) -> tuple[FigureRow, ...]:
    """Every scale, the greater first, with the change since last time."""
    leading = frozenset() if profile.flat else frozenset(profile.leading)
    return tuple(
        FigureRow(scale.title, _figure(scale), _change(scale, before), scale.code in leading)
        for scale in profile.by_strength
    )


def _figure(scale: ScaleScore) -> str:
    text = translate("ProfileChart", "{value} of {maximum}")
    return text.format(value=figure(scale.raw), maximum=figure(scale.maximum))


def _change(scale: ScaleScore, before: Profile | None) -> str:
    known = before.scale(scale.code) if before is not None else None
    if known is None:
        return ""
    difference = scale.raw - known.raw
    if not difference:
        return "0"
    return f"{'+' if difference > 0 else '−'}{figure(abs(difference))}"


def _values_before(profile: Profile, before: Profile | None) -> list[float] | None:
    if before is None or before.held:
        return None
    known = [before.scale(scale.code) for scale in profile.scales]
    return None if None in known else [float(scale.raw) for scale in known if scale is not None]
