"""What was meant when the keyboard was left in Latin letters."""

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_SHIFTED = {"{": "х", "}": "ъ", ":": "ж", '"': "э", "<": "б", ">": "ю", "~": "ё"}
_LAYOUT = dict(zip(_LATIN, _CYRILLIC, strict=True)) | _SHIFTED


def retyped(text: str) -> str:
    """The Russian letters on the keys that gave these signs; small letters."""
    return "".join(_LAYOUT.get(letter, letter) for letter in text.lower())
