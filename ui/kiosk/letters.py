"""Finding a name by its first letters, whatever keyboard layout is on."""

from collections.abc import Sequence

from zima_desktop.domain.keyboard import retyped

SHIFTED = frozenset('{}:"<>~')  # letters of the Russian layout that were typed with Shift


def typed_letter(text: str) -> str:
    """The Russian letter of a key press; "" for anything that is no letter of a name."""
    if len(text) != 1:
        return ""
    letter = retyped(text)
    return letter if letter.isalpha() else ""


def name_sign(sign: str, *, latin: bool) -> str:
    """A key press inside a name: Latin letters become those on the same keys, `latin` also the signs."""
    if len(sign) != 1 or not sign.isprintable():
        return sign
    if not (latin or (sign.isascii() and sign.isalpha())):
        return sign
    meant = retyped(sign)
    return meant.upper() if sign.isupper() or sign in SHIFTED else meant


def starts_a_part(before: str) -> bool:
    """A capital is due after nothing, a space or a hyphen."""
    return not before or before[-1] in " -"


def folded(text: str) -> str:
    """Е and Ё are one letter, case does not matter."""
    return text.casefold().replace("ё", "е")


def matching(families: Sequence[str], letters: str) -> tuple[int, ...]:
    """Places of the family names that begin with the typed letters; nothing typed matches nothing."""
    if not letters:
        return ()
    wanted = folded(letters)
    return tuple(place for place, family in enumerate(families) if folded(family).startswith(wanted))


def suggested(names: Sequence[str], typed: str) -> tuple[str, ...]:
    """Names that begin with what was typed, then names with a word that does."""
    for words in (typed, retyped(typed)):
        wanted = folded(words.strip())
        if not wanted:
            return ()
        whole = [name for name in names if folded(name).startswith(wanted)]
        inside = [name for name in names if name not in whole and f" {wanted}" in folded(name)]
        if whole or inside:
            return (*whole, *inside)
    return ()
