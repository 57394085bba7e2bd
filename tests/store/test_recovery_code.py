"""The recovery code as people copy it from paper."""

import pytest

from zima_desktop.domain.security_errors import RecoveryCodeWrong
from zima_desktop.store import recovery_code
from zima_desktop.store.recovery_code import ALPHABET, canonical, group_matches, new_code, printed, two_groups


def test_code_has_24_symbols_in_groups_of_four() -> None:
    code = new_code()

    assert [len(group) for group in code.split("-")] == [4] * 6
    assert len(ALPHABET) == len(set(ALPHABET)) == 30
    assert printed(canonical(code)) == code
    assert len({new_code() for _ in range(100)}) == 100


@pytest.mark.parametrize("typed", ["abekmhpctyx3" * 2, "АВЕКМНРСТУХЗ" * 2, "авек мнрс-тухз  " * 2])
def test_case_spacing_and_cyrillic_look_alikes_do_not_matter(typed: str) -> None:
    assert canonical(typed) == "ABEKMHPCTYX3" * 2


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("", "length"), ("ABCD", "length"), ("A" * 25, "length"), ("0" * 24, "symbol"), ("Ж" * 24, "symbol")],
)
def test_malformed_code_says_what_is_wrong(typed: str, reason: str) -> None:
    with pytest.raises(RecoveryCodeWrong) as refusal:
        canonical(typed)

    assert refusal.value.reason == reason


def test_two_different_groups_are_asked_for_and_compared() -> None:
    code = "ABCD-EFGH-2345-JKMN-PQRS-TVWX"

    for _ in range(50):
        first, second = two_groups()
        assert 1 <= first < second <= recovery_code.GROUPS
    assert group_matches(code, 1, "abcd")
    assert group_matches(code, 6, " TVWX ")
    assert not group_matches(code, 2, "ABCD")
    assert not group_matches(code, 1, "")
