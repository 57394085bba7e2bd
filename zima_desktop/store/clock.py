"""Time for the base: wall clock passed in, and a hybrid logical clock that never runs backward."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
Steady = Callable[[], float]

_BOOT_TIME = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; elsewhere the monotonic clock counts sleep


def system_clock() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def steady_seconds() -> float:
    """Seconds from any beginning: they run on through sleep and take no notice of a clock that is set."""
    return time.monotonic() if _BOOT_TIME is None else time.clock_gettime(_BOOT_TIME)


def steady_of(clock: Clock) -> Steady:
    """The seconds that go with a clock: a clock handed in from outside is steady itself."""
    return steady_seconds if clock is system_clock else lambda: clock().timestamp()


def stamp(moment: datetime) -> str:
    """A moment as text that sorts by time: 2026-11-22T09:00:00.123Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def moment_of(text: str) -> datetime:
    """The moment that `stamp` wrote."""
    return datetime.fromisoformat(text)


class HybridClock:
    """Hybrid logical clock (Kulkarni et al. 2014): wall milliseconds, counter, replica; sorts as text."""

    def __init__(self, clock: Clock, replica: bytes, last: str | None = None) -> None:
        self._clock = clock
        self._replica = replica[:4].hex()
        self._millis = int(last[:12], 16) if last else 0
        self._counter = int(last[12:16], 16) if last else 0

    def tick(self) -> str:
        """The next stamp, greater than every one seen before, even if the wall clock went back."""
        now = int(self._clock().timestamp() * 1000)
        if now > self._millis:
            self._millis, self._counter = now, 0
        else:
            self._counter += 1
            if self._counter > 0xFFFF:
                self._millis, self._counter = self._millis + 1, 0
        return f"{self._millis:012x}{self._counter:04x}-{self._replica}"

    def witness(self, seen: str) -> None:
        """Take note of a stamp from another replica, so that our next one is greater."""
        if (seen[:16]) > f"{self._millis:012x}{self._counter:04x}":
            self._millis, self._counter = int(seen[:12], 16), int(seen[12:16], 16)
