"""Foreign files that are not read: one cause a line, chosen by the key of the reason."""

from collections.abc import Callable

from ui.error_texts.explanation import Explanation, Texts
from ui.error_texts.general import nothing_changed
from ui.i18n import translate
from zima_desktop.domain.errors import FileRefused


def _refused(error: FileRefused) -> Explanation:
    what = translate("ErrorTexts", "The file “{file}” is not taken").format(file=error.file_name)
    if error.place:
        place = translate("ErrorTexts", "place: {place}").format(place=error.place)
        what = f"{what} ({place})"
    return Explanation(what, nothing_changed(), _ADVICE.get(error.reason, _other)())


def _damaged() -> str:
    return translate(
        "ErrorTexts", "The file is damaged or incomplete. Ask for it again or take another copy."
    )


def _wrong_kind() -> str:
    return translate("ErrorTexts", "This is a file of another kind. Choose the right one.")


def _too_large() -> str:
    return translate("ErrorTexts", "The file is larger than the program reads. Divide it and try again.")


def _empty() -> str:
    return translate("ErrorTexts", "The file is empty. Check whether it was saved.")


def _password() -> str:
    return translate("ErrorTexts", "The file is protected by a password. Save it without one and try again.")


def _save_as_xlsx() -> str:
    return translate("ErrorTexts", "Open the file in a spreadsheet program, save it as XLSX and try again.")


def _missing() -> str:
    return translate("ErrorTexts", "The file is not there any more. Check the drive and the folder.")


def _newer() -> str:
    return translate("ErrorTexts", "The file was made by a newer version of the program. Update the program.")


def _exists() -> str:
    return translate("ErrorTexts", "There is a file of this name already. Choose another name.")


def _other() -> str:
    return translate("ErrorTexts", "Check the file in the program it comes from and try again.")


_ADVICE: dict[str, Callable[[], str]] = {
    "damaged": _damaged,
    "unreadable": _damaged,
    "fingerprint": _damaged,
    "dtd": _save_as_xlsx,
    "encoding": _save_as_xlsx,
    "not_text": _wrong_kind,
    "not_unicode": _wrong_kind,
    "not_json": _wrong_kind,
    "not_a_table": _wrong_kind,
    "not_a_key": _wrong_kind,
    "not_a_session": _wrong_kind,
    "not_answers": _wrong_kind,
    "no_table": _empty,
    "empty": _empty,
    "password": _password,
    "reader_crashed": _save_as_xlsx,
    "too_slow": _save_as_xlsx,
    "xlsb": _save_as_xlsx,
    "too_big": _too_large,
    "too_deep": _too_large,
    "too_large": _too_large,
    "too_many_parts": _too_large,
    "too_many_rows": _too_large,
    "not_found": _missing,
    "newer": _newer,
    "exists": _exists,
}

TEXTS: Texts = {FileRefused: _refused}
