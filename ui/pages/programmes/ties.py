"""Opens the forms of ties and writes what was said, each as one step that can be taken back."""

from collections.abc import Callable

from ui.dialogs.actions import Actions
from ui.i18n import translate
from ui.pages.programmes.ties_dialog import PlaceTiesDialog, ProgrammeTiesDialog, TiesDialog
from zima_desktop.domain.catalogue import Place, Programme, Taught
from zima_desktop.domain.catalogue_ties import ProgrammeTies
from zima_desktop.domain.changes import Change
from zima_desktop.domain.errors import InvalidValue, ZimaError
from zima_desktop.services.sentences import explain


class TiesActions(Actions):
    """Of a programme: professions, places, old codes; of a place: what it teaches."""

    def ask_programme(self, programme: Programme) -> None:
        """Show the ties of a programme and keep what is changed."""
        ties, catalogue = self.context.services.catalogue_ties, self.context.services.catalogue.catalogue()
        dialog = ProgrammeTiesDialog(self.view, programme, ties.of_programme(programme.code), catalogue)

        def save(wanted: ProgrammeTies, source: str) -> None:
            self._keep(dialog, lambda: ties.tie_programme(programme.code, wanted, source), programme.title)

        dialog.save_requested.connect(save)
        dialog.open(dialog.professions.typed)

    def ask_place(self, place: Place) -> None:
        """Show what a place teaches and keep what is changed."""
        ties, catalogue = self.context.services.catalogue_ties, self.context.services.catalogue.catalogue()
        dialog = PlaceTiesDialog(self.view, place, ties.of_place(place.key), catalogue)

        def save(wanted: tuple[Taught, ...], source: str) -> None:
            self._keep(dialog, lambda: ties.tie_place(place.key, wanted, source), place.title)

        dialog.save_requested.connect(save)
        dialog.open(dialog.programmes.typed)

    def _keep(self, dialog: TiesDialog, work: Callable[[], Change], title: str) -> None:
        try:
            change = work()
        except InvalidValue as error:
            dialog.show_refusal(error, explain(error).what)
            return
        except ZimaError as error:
            self.context.report(self.view, error)
            return
        dialog.close_saved()
        if change.topics:
            self.announce(change, translate("TiesActions", "Ties of {title} changed").format(title=title))
