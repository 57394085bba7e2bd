"""Session files and the seats in them."""

from ui.error_texts.explanation import Explanation, Texts
from ui.error_texts.general import nothing_changed
from ui.i18n import translate
from zima_desktop.domain.sessions import AttemptClosed, ForeignSession, SeatTaken, WrongPin


def _wrong_pin(_error: WrongPin) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "The PIN does not open this session"),
        translate("ErrorTexts", "All answers given so far are saved."),
        translate("ErrorTexts", "Check the PIN with the one who prepared the session."),
    )


def _seat_taken(_error: SeatTaken) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "This name is already taken in the session"),
        translate("ErrorTexts", "All answers given so far are saved."),
        translate("ErrorTexts", "Choose your own name or call the teacher."),
    )


def _closed(_error: AttemptClosed) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "The test has already been finished"),
        translate("ErrorTexts", "All answers given so far are saved."),
        translate("ErrorTexts", "To answer once more, a new attempt has to be opened by the counsellor."),
    )


def _foreign(error: ForeignSession) -> Explanation:
    what = translate("ErrorTexts", "The session “{file}” was prepared in another workspace")
    return Explanation(
        what.format(file=error.file_name),
        nothing_changed(),
        translate("ErrorTexts", "Open the workspace in which it was prepared."),
    )


TEXTS: Texts = {
    WrongPin: _wrong_pin,
    SeatTaken: _seat_taken,
    AttemptClosed: _closed,
    ForeignSession: _foreign,
}
