"""Keys, the folder of the workspace and its copies."""

from ui.error_texts.explanation import Explanation, Texts
from ui.error_texts.general import nothing_changed
from ui.i18n import translate
from zima_desktop.domain import security_errors as errors


def _data_safe() -> str:
    return translate("ErrorTexts", "The data stay encrypted in their place.")


def _wrong_password(error: errors.WrongPassword) -> Explanation:
    advice = translate("ErrorTexts", "Check the keyboard layout and Caps Lock, then try again.")
    seconds = error.delay_seconds
    if seconds:
        advice = translate("ErrorTexts", "The next try is possible in %n second(s).", None, seconds)
    return Explanation(translate("ErrorTexts", "The password does not fit"), _data_safe(), advice)


def _wrong_code(_error: errors.RecoveryCodeWrong) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "The recovery code does not fit"),
        _data_safe(),
        translate("ErrorTexts", "Compare every group with the recovery sheet and try again."),
    )


def _throttled(error: errors.Throttled) -> Explanation:
    seconds = error.seconds_left
    return Explanation(
        translate("ErrorTexts", "Too many wrong passwords in a row"),
        _data_safe(),
        translate("ErrorTexts", "The next try is possible in %n second(s).", None, seconds),
    )


def _too_weak(error: errors.PasswordTooWeak) -> Explanation:
    advice = {
        "short": translate("ErrorTexts", "Take a longer one: three or four words are easy to remember."),
        "long": translate("ErrorTexts", "Take a shorter one."),
    }.get(error.reason, translate("ErrorTexts", "Take one that is not easily guessed: three or four words."))
    return Explanation(translate("ErrorTexts", "This password is too weak"), nothing_changed(), advice)


def _last_user(error: errors.LastUser) -> Explanation:
    what = translate("ErrorTexts", "{name} is the only one who can open the workspace").format(
        name=error.name
    )
    return Explanation(what, nothing_changed(), translate("ErrorTexts", "Add another user first."))


def _keys_damaged(_error: errors.KeysDamaged) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "The file with the keys is damaged"),
        _data_safe(),
        translate("ErrorTexts", "Restore the workspace from its last backup."),
    )


def _not_a_workspace(error: errors.NotAWorkspace) -> Explanation:
    what = translate("ErrorTexts", "There is no workspace in the folder {folder}").format(folder=error.path)
    return Explanation(
        what, nothing_changed(), translate("ErrorTexts", "Choose another folder or create one.")
    )


def _occupied(error: errors.FolderOccupied) -> Explanation:
    what = translate("ErrorTexts", "The folder {folder} already holds files").format(folder=error.path)
    return Explanation(what, nothing_changed(), translate("ErrorTexts", "Choose an empty folder."))


def _damaged(_error: errors.WorkspaceDamaged) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "The workspace is damaged: a part of it is missing or unreadable"),
        translate("ErrorTexts", "Nothing was changed; backups are kept apart."),
        translate("ErrorTexts", "Restore the workspace from its last backup."),
    )


def _newer(_error: errors.WorkspaceNewer) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "The workspace was written by a newer version of the program"),
        nothing_changed(),
        translate("ErrorTexts", "Update the program on this computer."),
    )


def _busy(error: errors.WorkspaceBusy) -> Explanation:
    what = translate("ErrorTexts", "The workspace is already open")
    if error.host:
        what = translate("ErrorTexts", "The workspace is already open on the computer {host}").format(
            host=error.host
        )
    return Explanation(what, nothing_changed(), translate("ErrorTexts", "Close it there and try again."))


def _backup_damaged(error: errors.BackupDamaged) -> Explanation:
    what = translate("ErrorTexts", "The backup “{name}” cannot be restored").format(name=error.name)
    return Explanation(what, nothing_changed(), translate("ErrorTexts", "Take an earlier backup."))


TEXTS: Texts = {
    errors.WrongPassword: _wrong_password,
    errors.RecoveryCodeWrong: _wrong_code,
    errors.Throttled: _throttled,
    errors.PasswordTooWeak: _too_weak,
    errors.LastUser: _last_user,
    errors.KeysDamaged: _keys_damaged,
    errors.NotAWorkspace: _not_a_workspace,
    errors.FolderOccupied: _occupied,
    errors.WorkspaceDamaged: _damaged,
    errors.WorkspaceNewer: _newer,
    errors.WorkspaceBusy: _busy,
    errors.BackupDamaged: _backup_damaged,
}
