"""Packages between schools and the coordinator."""

from ui.error_texts.explanation import Explanation, Texts
from ui.error_texts.general import nothing_changed
from ui.i18n import translate
from zima_desktop.domain.handover import NotCoordinator, PackageLocked, PackageRefused


def _refused(error: PackageRefused) -> Explanation:
    what = translate("ErrorTexts", "The package “{file}” is not taken in").format(file=error.file_name)
    return Explanation(
        what,
        nothing_changed(),
        translate(
            "ErrorTexts", "It is damaged, altered or of another kind. Ask the sender to make it again."
        ),
    )


def _locked(error: PackageLocked) -> Explanation:
    what = translate("ErrorTexts", "The package “{file}” is encrypted for somebody else")
    return Explanation(
        what.format(file=error.file_name),
        nothing_changed(),
        translate("ErrorTexts", "Check the passphrase, or ask the sender to use your present key."),
    )


def _not_coordinator(_error: NotCoordinator) -> Explanation:
    return Explanation(
        translate("ErrorTexts", "This workspace belongs to an organisation, not to a coordinator"),
        nothing_changed(),
        translate("ErrorTexts", "Take packages in at the workspace of the coordinator."),
    )


TEXTS: Texts = {
    PackageRefused: _refused,
    PackageLocked: _locked,
    NotCoordinator: _not_coordinator,
}
