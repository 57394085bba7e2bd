"""The growing pause, on a clock of our own."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from zima_desktop.domain.security_errors import RecoveryCodeWrong, Throttled, WrongPassword
from zima_desktop.store.throttle import Throttle, delay_after


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


def _wrong() -> str:
    raise WrongPassword()


def _right() -> str:
    return "open"


def _fail(throttle: Throttle, times: int, clock: Clock) -> WrongPassword:
    for _ in range(times):
        clock.move(seconds=61)
        with pytest.raises(WrongPassword) as refusal:
            throttle.guard(_wrong)
    return refusal.value


def test_pause_grows_from_the_fifth_failure_to_a_minute() -> None:
    assert [delay_after(n) for n in range(13)] == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert delay_after(10**6) == 60


def test_ten_wrong_passwords_meet_exactly_the_promised_pauses(tmp_path: Path) -> None:
    clock = Clock()
    throttle = Throttle(tmp_path / "tries", clock)

    for failures, pause in enumerate([0, 0, 0, 0, 1, 2, 4, 8, 16, 32], start=1):
        with pytest.raises(WrongPassword) as refusal:
            throttle.guard(_wrong)
        assert (refusal.value.failures, refusal.value.delay_seconds) == (failures, pause)
        assert throttle.seconds_left() == pause
        if pause:
            clock.move(seconds=pause - 0.5)
            with pytest.raises(Throttled) as wait:
                throttle.guard(_right)
            assert wait.value.seconds_left == 1
            clock.move(seconds=0.5)


def test_pause_survives_a_restart_and_the_right_password_ends_it(tmp_path: Path) -> None:
    clock, file = Clock(), tmp_path / "tries"
    _fail(Throttle(file, clock), 11, clock)

    again = Throttle(file, clock)

    assert again.seconds_left() == 60
    clock.move(seconds=60)
    assert again.guard(_right) == "open"
    assert not file.exists()
    assert _fail(again, 1, clock).failures == 1


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"null", b'{"failures": "x"}', b'{"failures": 9, "last": 5}', b"\xff\xfe", b"[" * 900,
     b'{"failures": -3, "last": "2026-11-22T08:00:00+00:00"}', b'{"failures": 1e999, "last": ""}'],
)  # fmt: skip
def test_damaged_file_counts_as_no_failures(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "tries"
    file.write_bytes(damage)

    throttle = Throttle(file, Clock())

    assert throttle.seconds_left() == 0
    assert throttle.guard(_right) == "open"


def test_clock_set_back_prolongs_the_pause_by_itself_only(tmp_path: Path) -> None:
    clock, file = Clock(), tmp_path / "tries"
    throttle = Throttle(file, clock)
    _fail(throttle, 11, clock)

    clock.move(days=-20000)

    assert throttle.seconds_left() == 60
    clock.move(seconds=59)
    assert throttle.seconds_left() == 1
    clock.move(seconds=1)
    assert Throttle(file, clock).seconds_left() == 0


def test_mistyped_recovery_code_is_not_a_failure_but_an_unknown_one_is(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path / "tries", Clock())

    def mistyped() -> None:
        raise RecoveryCodeWrong("length")

    def unknown() -> None:
        raise RecoveryCodeWrong("unknown")

    for _ in range(10):
        with pytest.raises(RecoveryCodeWrong):
            throttle.guard(mistyped)
    for _ in range(5):
        with pytest.raises(RecoveryCodeWrong) as refusal:
            throttle.guard(unknown)
    assert (refusal.value.failures, throttle.seconds_left()) == (5, 1)


def test_write_protected_folder_does_not_keep_the_owner_out(tmp_path: Path) -> None:
    throttle = Throttle(tmp_path / "gone" / "tries", Clock())

    with pytest.raises(WrongPassword):
        throttle.guard(_wrong)
    assert throttle.guard(_right) == "open"
