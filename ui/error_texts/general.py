"""Failures that can meet the user anywhere."""

from ui.error_texts.explanation import Explanation, Texts
from ui.i18n import translate
from zima_desktop.domain.errors import Ambiguous, Cancelled, InvalidValue, NotFound, WriteFailed
from zima_desktop.domain.undo_errors import UndoConflict


def nothing_changed() -> str:
    return translate("ErrorTexts", "Nothing was changed, the data are as before.")


def _not_found(error: NotFound) -> Explanation:
    what = translate("ErrorTexts", "Not found: {name}").format(name=error.name)
    return Explanation(
        what, nothing_changed(), translate("ErrorTexts", "Check the name; the record may have been hidden.")
    )


def _ambiguous(error: Ambiguous) -> Explanation:
    what = translate("ErrorTexts", "Several records are called “{name}”").format(name=error.name)
    return Explanation(
        what, nothing_changed(), translate("ErrorTexts", "Choose the right one in the list of the class.")
    )


def _invalid(error: InvalidValue) -> Explanation:
    what = _FIELDS.get(error.field, _any_field)()
    return Explanation(what, nothing_changed(), _reason(error.reason))


def _reason(reason: str) -> str:
    if reason in ("empty", "missing", "needed_before_release"):
        return translate("ErrorTexts", "Fill in this field and try again.")
    if "date" in reason or reason == "out_of_range":
        return translate("ErrorTexts", "The value is out of the possible range: check it and try again.")
    if reason == "too_many":
        return translate("ErrorTexts", "There are too many values: leave fewer and try again.")
    return translate("ErrorTexts", "Correct the value and try again.")


def _any_field() -> str:
    return translate("ErrorTexts", "A value cannot be saved")


_FIELDS = {
    "birth_date": lambda: translate("ErrorTexts", "The date of birth cannot be saved"),
    "family": lambda: translate("ErrorTexts", "The family name cannot be saved"),
    "given": lambda: translate("ErrorTexts", "The given name cannot be saved"),
    "name": lambda: translate("ErrorTexts", "The name cannot be saved"),
    "group": lambda: translate("ErrorTexts", "The class cannot be used"),
    "agreed": lambda: translate("ErrorTexts", "It is not said what was agreed"),
    "attendance": lambda: translate("ErrorTexts", "Nobody took part in this event"),
    "conclusion": lambda: translate("ErrorTexts", "The conclusion is not written yet"),
    "directions": lambda: translate("ErrorTexts", "The directions cannot be saved"),
    "hours": lambda: translate("ErrorTexts", "The hours cannot be saved"),
    "date": lambda: translate("ErrorTexts", "The date cannot be saved"),
    "pin": lambda: translate("ErrorTexts", "The PIN does not fit: four to eight digits"),
}


def _write_failed(error: WriteFailed) -> Explanation:
    what = translate("ErrorTexts", "The file “{file}” could not be written").format(file=error.file_name)
    advice = translate(
        "ErrorTexts", "Check free space, whether the drive is there and may be written, then try again."
    )
    return Explanation(what, nothing_changed(), advice)


def _cancelled(_error: Cancelled) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "Stopped at your request"),
        nothing_changed(),
        translate("ErrorTexts", "You can start it again at any time."),
    )


def _conflict(_error: UndoConflict) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "This step cannot be taken back: the data have changed since"),
        translate("ErrorTexts", "The later changes are kept."),
        translate("ErrorTexts", "Take back the later steps first or correct the record by hand."),
    )


TEXTS: Texts = {
    NotFound: _not_found,
    Ambiguous: _ambiguous,
    InvalidValue: _invalid,
    WriteFailed: _write_failed,
    Cancelled: _cancelled,
    UndoConflict: _conflict,
}
