"""What is accepted as a password."""

import pytest

from zima_desktop.domain.passwords import Strength, check_password, normalised, strength
from zima_desktop.domain.security_errors import PasswordTooWeak


@pytest.mark.parametrize(
    "password", ["десять бук", "кот ел мой ус", "а я и ты", "Tr0ub4dor&3x", "ночь-улица-фонарь"]
)
def test_ten_characters_or_four_words_are_enough(password: str) -> None:
    check_password(password)


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("", "short"),
        ("девять бу", "short"),
        ("  девять бу   ", "short"),
        ("а" * 12, "repetitive"),
        ("12121212121212", "repetitive"),
        ("1234567890", "common"),
        ("qwertyuiop", "common"),
        ("Йцукенгшщз", "common"),
        ("password12345", "common"),
        ("Пароль123456", "common"),
        ("я" * 1025, "long"),
    ],
)
def test_weak_password_is_refused_with_a_reason(password: str, reason: str) -> None:
    with pytest.raises(PasswordTooWeak) as refusal:
        check_password(password)

    assert refusal.value.reason == reason


def test_one_password_has_one_form() -> None:
    assert normalised(" и\u0306од \u00a0") == "йод"
    assert normalised("ﬁｎ") == "fin"


def test_longer_is_stronger() -> None:
    hints = [
        strength(p)
        for p in ("коротко", "десять бук", "синий чайник на окне", "синий чайник на моём белом окне")
    ]

    assert hints == [Strength.TOO_WEAK, Strength.FAIR, Strength.GOOD, Strength.STRONG]
