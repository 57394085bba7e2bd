"""The clocks of timed sections, and the time of one attempt: sleep counts, a clock that is set does not."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from zima_desktop.domain.instruments import Section
from zima_desktop.store.clock import Steady


class SectionTimes:
    """Ends of the sections that one person has begun, on a clock that nobody can set.

    What was begun before an interruption is told by the clock on the wall: a computer whose clock has been
    set back since then gives the whole time once more, never more than that.
    """

    def __init__(
        self, sections: Iterable[Section], begun: Mapping[int, datetime], now: datetime, steady: Steady
    ) -> None:
        self._limits = {one.no: one.time_limit for one in sections if one.time_limit is not None}
        self._steady = steady
        self._ends: dict[int, float] = {}
        for no, started in begun.items():
            self.start(no, (now - started).total_seconds())

    def is_timed(self, section: int) -> bool:
        return section in self._limits

    def is_begun(self, section: int) -> bool:
        return section in self._ends

    def start(self, section: int, gone: float = 0.0) -> None:
        """The clock runs from now on; `gone` seconds of it have passed already."""
        limit = float(self._limits.get(section, 0))
        self._ends[section] = self._steady() + min(max(0.0, limit - gone), limit)

    def left(self, section: int) -> float:
        """Seconds until the end of a section that was begun, never below nought."""
        return max(0.0, self._ends[section] - self._steady())

    def over(self) -> frozenset[int]:
        """Numbers of the sections whose time has run out."""
        now = self._steady()
        return frozenset(no for no, end in self._ends.items() if now >= end)


class Spent:
    """Milliseconds since an attempt began; never less than the newest answer was marked with."""

    def __init__(self, before_ms: int, started: datetime, now: datetime, steady: Steady) -> None:
        gone = int((now - started).total_seconds() * 1000)
        self._before = max(before_ms, gone)
        self._steady = steady
        self._since = steady()

    @property
    def ms(self) -> int:
        return self._before + int((self._steady() - self._since) * 1000)
