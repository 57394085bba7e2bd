"""The history of classes of one person: what may stand in it and what is said of it."""

from datetime import date

import pytest

from zima_desktop.domain.ids import SpellId
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.spells import (
    EndReason,
    SpellDraft,
    SpellRefused,
    check_history,
    pack_reason,
    unpack_reason,
)

TODAY = date(2026, 11, 24)


def line(grade: int, since: tuple[int, int, int], until: tuple[int, int, int] | None = None) -> SpellDraft:
    ended = date(*until) if until else None
    return SpellDraft(None, class_name(grade, "А"), date(*since), ended)


def test_lines_come_out_in_the_order_of_time() -> None:
    lines = (line(9, (2026, 9, 1)), line(8, (2025, 9, 1), (2026, 9, 1)))

    assert [one.group.compact for one in check_history(lines, TODAY)] == ["8А", "9А"]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ((line(9, (2026, 9, 1), (2026, 8, 1)),), "backwards"),
        ((line(9, (2026, 9, 1), (2026, 9, 1)),), "backwards"),
        ((line(9, (2026, 11, 25)),), "future"),
        ((line(9, (2026, 9, 1), (2026, 12, 1)),), "future"),
        ((line(8, (2025, 9, 1), (2026, 9, 2)), line(9, (2026, 9, 1))), "overlap"),
        ((line(8, (2025, 9, 1)), line(9, (2026, 9, 1))), "overlap"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(lines: tuple[SpellDraft, ...], reason: str) -> None:
    with pytest.raises(SpellRefused) as caught:
        check_history(lines, TODAY)

    assert caught.value.reason == reason


def test_last_day_may_be_today() -> None:
    assert check_history((line(9, (2026, 9, 1), (2026, 11, 25)),), TODAY)


def test_an_old_line_of_no_day_may_stay() -> None:
    old = SpellDraft(SpellId(1), class_name(9, "А"), date(2026, 9, 1), date(2026, 9, 1))

    assert check_history((old, line(9, (2026, 9, 1))), TODAY)[0].id == 1


@pytest.mark.parametrize(
    ("kept", "reason", "note"),
    [
        ("left: Саянск, школа № 3", EndReason.LEFT, "Саянск, школа № 3"),
        ("promoted", EndReason.PROMOTED, None),
        ("приказ 12", None, "приказ 12"),
        ("приказ: 12", None, "приказ: 12"),
        (None, None, None),
    ],
)
def test_reason_and_destination_come_apart_and_together(
    kept: str | None, reason: EndReason | None, note: str | None
) -> None:
    assert unpack_reason(kept) == (reason, note)
    assert pack_reason(reason, note) == kept
