"""The one-page memo of a profession: gathered, rendered, handed over as bytes."""

from zima_desktop.content.catalogue import about_catalogue
from zima_desktop.content.words import word_or_self
from zima_desktop.services.catalogue import CatalogueService
from zima_desktop.services.desk import Desk
from zima_desktop.services.documents import RenderedDocument, letterhead_of


class ProfessionMemos:
    """No person is on it: the log only notes that a file was made."""

    def __init__(self, desk: Desk, catalogue: CatalogueService) -> None:
        self._desk, self._catalogue = desk, catalogue

    def memo(self, profession: str) -> RenderedDocument:
        """The memo of one profession; raises NotFound."""
        from zima_desktop.reports.output import count_pages
        from zima_desktop.reports.profession_memo import render_profession_memo

        card = self._catalogue.card(profession)
        one, today = card.profession, self._desk.today()
        said = {
            "objects": ", ".join(word_or_self("labour_object", name) for name in one.klimov),
            "education": word_or_self("education", one.education),
            "confidence": word_or_self("confidence", one.confidence),
        }
        head = letterhead_of(self._desk.organization())
        pdf = render_profession_memo(card, head, today, said, about_catalogue().attribution)
        name = f"{today.isoformat()}_Памятка_{one.title}.pdf".replace(" ", "_").replace("/", "-")
        return RenderedDocument("profession_memo", pdf, count_pages(pdf), name, 0)
