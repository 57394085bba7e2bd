"""A growing pause after wrong passwords, kept across restarts.

It slows down somebody at the keyboard. A copied folder is protected by the cost of Argon2id alone.
"""

import json
import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.security_errors import RecoveryCodeWrong, Throttled, WrongPassword
from zima_desktop.files import discard, write_durably

FREE_FAILURES = 4
LONGEST_SECONDS = 60

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Failures:
    count: int
    last: datetime


def delay_after(failures: int) -> int:
    """Seconds to wait after that many failures in a row: 0 four times, then 1, 2, 4 … 60."""
    if failures <= FREE_FAILURES:
        return 0
    exponent = min(failures - FREE_FAILURES - 1, 6)
    return min(1 << exponent, LONGEST_SECONDS)


class Throttle:
    """Counts failures in a row in a small file of the workspace folder; a damaged file counts as none."""

    def __init__(self, file: Path, clock: Callable[[], datetime]) -> None:
        self._file = file
        self._clock = clock
        self._failures = _read(file)

    def seconds_left(self) -> int:
        """0: a password may be tried now."""
        if self._failures is None:
            return 0
        now = self._clock()
        if now < self._failures.last:  # the clock was set back: the pause begins anew, but not longer
            self._keep(_Failures(self._failures.count, now))
        passed = (now - self._failures.last).total_seconds()
        return max(0, math.ceil(delay_after(self._failures.count) - passed))

    def guard(self, attempt: Callable[[], T]) -> T:
        """Run one attempt to unlock; raises Throttled without running it while the pause lasts."""
        left = self.seconds_left()
        if left:
            raise Throttled(left)
        try:
            result = attempt()
        except WrongPassword as error:
            count = self._failed()
            raise WrongPassword(count, delay_after(count)) from error
        except RecoveryCodeWrong as error:
            if error.reason != "unknown":
                raise
            count = self._failed()
            raise RecoveryCodeWrong(error.reason, count, delay_after(count)) from error
        self._failures = None
        discard(self._file)
        return result

    def _failed(self) -> int:
        count = (self._failures.count if self._failures else 0) + 1
        self._keep(_Failures(count, self._clock()))
        return count

    def _keep(self, failures: _Failures) -> None:
        self._failures = failures
        content = json.dumps({"failures": failures.count, "last": failures.last.isoformat()})
        with suppress(WriteFailed):  # on a write-protected disk the count lives as long as the program
            write_durably(self._file, content.encode())


def _read(file: Path) -> _Failures | None:
    try:
        with file.open("rb") as source:
            stored = json.loads(source.read(1000))
        count = int(stored["failures"])
        last = datetime.fromisoformat(stored["last"]).astimezone(UTC)
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    return _Failures(min(count, 1_000_000), last) if count > 0 else None
