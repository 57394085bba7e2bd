"""The results of one person over the years: what may stand side by side, and what stands alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from zima_desktop.domain.profiles import ScaleScore
from zima_desktop.domain.results import EarlierResult


@dataclass(frozen=True, slots=True)
class ProfileSeries:
    """Attempts with one version of one instrument, oldest first; held ones have nothing to show."""

    code: str
    title: str
    sha256: str
    attempts: tuple[EarlierResult, ...]

    @property
    def newest(self) -> EarlierResult:
        return self.attempts[-1]

    @property
    def scales(self) -> tuple[ScaleScore, ...]:
        """Of the newest attempt: what it measures, then what sums it up."""
        profile = self.newest.profile
        return (*profile.scales, *profile.derived)

    def values(self, scale: str) -> tuple[Fraction | None, ...]:
        """The results of one scale from attempt to attempt."""
        found = ({one.code: one.raw for one in each.profile.all_scores} for each in self.attempts)
        return tuple(one.get(scale) for one in found)


def series_of(results: Sequence[EarlierResult]) -> tuple[ProfileSeries, ...]:
    """Those with several attempts first, then the newest; other versions are other series."""
    found: dict[tuple[str, str], list[EarlierResult]] = {}
    for one in results:
        if not one.profile.held and (one.profile.scales or one.profile.derived):
            found.setdefault((one.code, one.profile.instrument_sha256), []).append(one)
    made = [
        ProfileSeries(
            code, own[0].title, sha, tuple(sorted(own, key=lambda one: (one.finished_on, one.attempt)))
        )
        for (code, sha), own in found.items()
    ]
    return tuple(sorted(made, key=lambda one: (len(one.attempts) > 1, one.newest.finished_on), reverse=True))
