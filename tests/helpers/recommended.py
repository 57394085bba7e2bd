"""A pupil whose answers are known: technical, practical, drawn to the railway."""

from collections.abc import Mapping

from tests.helpers.answered_base import AnsweredBase, Wish, answer_by
from zima_desktop.content import load_instrument
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.instruments import Instrument, Item
from zima_desktop.domain.keys import answer_points
from zima_desktop.domain.responses import Choice, Rating

TECHNICAL = {"tech": 5.0, "sign": 4.0, "nature": 3.0, "human": 2.0, "art": 1.0}
PRACTICAL = {"R": 2.0, "C": 1.0, "I": 0.4, "E": -0.6, "S": -1.0, "A": -2.0}  # on a rating of −2…+2
RAILWAY = {"railway": 2.0, "metal": 1.0, "physics": 1.0}
NOT_LIKED = -1.0


def liking(instrument: Instrument, likes: Mapping[str, float]) -> Wish:
    """Of two options the one that is liked better; a rating as near to the liking as it can be."""

    def wish(item: Item, _place: int) -> str | int:
        response = item.response
        assert isinstance(response, Choice | Rating)

        def pull(value: str | int) -> float:
            given = [
                (likes.get(scale.code, NOT_LIKED), float(answer_points(item, scale, value)))
                for scale in instrument.scales
                if any(key.item == item.no for key in scale.keys)
            ]
            if isinstance(response, Rating):
                return -sum(abs(liked - points) for liked, points in given)
            return sum(liked * points for liked, points in given)

        return max(response.values, key=pull)

    return wish


def takes(base: AnsweredBase, code: str, likes: Mapping[str, float], person: PersonId | None = None) -> None:
    """One person of the base answers one instrument so."""
    instrument = load_instrument(code)
    answer_by(base, instrument, liking(instrument, likes), [person or base.people[0]])


def technical_pupil(base: AnsweredBase) -> PersonId:
    """Objects of labour, six types and fields of interest, all of one mind."""
    takes(base, "subject5", TECHNICAL)
    takes(base, "riasec48", PRACTICAL)
    takes(base, "interests", RAILWAY)
    return base.people[0]
