"""Places, programmes and professions by the catalogue: keys for what was typed, words to offer, demand."""

from dataclasses import replace
from datetime import date
from functools import cache

from zima_desktop.domain.applications import ApplicationDraft, Relatives, code_in
from zima_desktop.domain.catalogue import Catalogue, Place, PlaceKind, Region
from zima_desktop.domain.cohorts import Demand, Rules
from zima_desktop.domain.demand import in_force
from zima_desktop.domain.followup import Suggestions
from zima_desktop.domain.names import search_key
from zima_desktop.domain.outcomes import OutcomeDraft, OutcomeStatus
from zima_desktop.services.catalogue_stock import CatalogueStock
from zima_desktop.services.desk import Desk
from zima_desktop.store import applications, demand, outcomes, trajectory


class Destinations:
    """Shared by statuses, applications and their import."""

    def __init__(self, desk: Desk, stock: CatalogueStock) -> None:
        self._desk, self._stock = desk, stock
        self._places: tuple[Catalogue | None, dict[str, Place]] = (None, {})

    def suggestions(self) -> Suggestions:
        """Words of the catalogue and those typed before, in the order of the alphabet."""
        catalogue = self._stock.catalogue()
        with self._desk.database.read() as connection:
            planned = trajectory.known_plan_words(connection)
            applied = applications.known_words(connection)
            told = outcomes.known_words(connection)
        places = [one.title for one in catalogue.places.values() if one.teaches and not one.off]
        places += [place for place, _ in applied] + [place for _, _, place in planned if place]
        programmes = [f"{one.code} {one.title}" for one in catalogue.programmes.values() if not one.off]
        programmes += [text for _, text in applied if text]
        professions = [one.title for one in catalogue.professions.values() if not one.off]
        professions += [text for _, text in told if text]
        employers = [
            one.title for one in catalogue.places.values() if one.kind is PlaceKind.EMPLOYER and not one.off
        ]
        employers += [text for text, _ in told if text]
        return Suggestions(_sorted(places), _sorted(programmes), _sorted(professions), _sorted(employers))

    def application(self, draft: ApplicationDraft) -> ApplicationDraft:
        """With the keys of the catalogue where the words are those of the catalogue."""
        place = self.place(draft.place)
        code = draft.programme_code or code_in(draft.programme) or self._code_of(draft.programme)
        return replace(draft, place_key=place.key if place else draft.place_key, programme_code=code)

    def outcome(self, draft: OutcomeDraft) -> OutcomeDraft:
        """With keys, and with the region where the place tells it."""
        place = self.place(draft.place)
        region = draft.region or (place.region if place else None)
        if region is None and draft.status is OutcomeStatus.STUDIES_SCHOOL:
            region = Region.TOWN if draft.place is None else None
        return replace(
            draft,
            place_key=place.key if place else draft.place_key,
            profession_key=draft.profession_key or self._profession_of(draft.profession),
            region=region,
        )

    def place(self, text: str | None) -> Place | None:
        """The place of the catalogue under one of its names."""
        if not text:
            return None
        catalogue = self._stock.catalogue()
        if self._places[0] is not catalogue:
            known = {search_key(one.title): one for one in catalogue.places.values()}
            full = {search_key(one.full_title): one for one in catalogue.places.values() if one.full_title}
            self._places = (catalogue, full | known)
        return self._places[1].get(search_key(text))

    def kin(self) -> Relatives:
        """Codes with their relatives, looked up once each: for a whole list."""
        return cache(self._stock.catalogue().relatives)

    def programme_title(self, code: str | None) -> str | None:
        """The name of a programme by its code."""
        found = self._stock.catalogue().programmes.get(code or "")
        return found.title if found else None

    def rules(self, year: int, today: date) -> Rules:
        """What figures of a leaving year need; no demand list of that year leaves И1 undefined."""
        with self._desk.database.read() as connection:
            found = in_force(demand.all_lists(connection), year, today)
        kin = self.kin()
        if found is None:
            return Rules(today, kin)
        catalogue = self._stock.catalogue()
        codes: set[str] = set()
        for key in found.professions:
            profession = catalogue.professions.get(key)
            for code in profession.own_programmes if profession else ():
                codes |= kin(code)
        return Rules(today, kin, Demand(found.professions, frozenset(codes)))

    def _code_of(self, programme: str | None) -> str | None:
        wanted = search_key(programme or "")
        known = self._stock.catalogue().programmes.values()
        return next((one.code for one in known if wanted and search_key(one.title) == wanted), None)

    def _profession_of(self, text: str | None) -> str | None:
        wanted = search_key(text or "")
        known = self._stock.catalogue().professions.values()
        return next((one.id for one in known if wanted and search_key(one.title) == wanted), None)


def _sorted(texts: list[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(texts), key=search_key))
