"""From an item to the pane that answers it."""

from ui.kiosk.panes.choice import ChoicePane
from ui.kiosk.panes.distribute import DistributePane
from ui.kiosk.panes.matrix_pick import MatrixPane
from ui.kiosk.panes.multi_rating import MultiRatingPane
from ui.kiosk.panes.multi_select import MultiSelectPane
from ui.kiosk.panes.number import NumberPane
from ui.kiosk.panes.pane import AnswerPane
from ui.kiosk.panes.rank import RankPane
from ui.kiosk.panes.rating import RatingPane
from ui.kiosk.panes.words import WordsPane
from zima_desktop.domain.instruments import Item
from zima_desktop.domain.responses import (
    AnswerValue,
    Choice,
    Distribute,
    MatrixPick,
    MultiRating,
    MultiSelect,
    Number,
    Rank,
    Rating,
    Response,
)


def pane_for(item: Item, answer: AnswerValue | None) -> AnswerPane:
    """A fresh pane with the answer given before, if there is one."""
    pane = _pane(item.response)
    pane.show_value(answer)
    return pane


def _pane(response: Response) -> AnswerPane:
    match response:
        case Choice():
            return ChoicePane(response)
        case Rating():
            return RatingPane(response)
        case Distribute():
            return DistributePane(response)
        case MultiRating():
            return MultiRatingPane(response)
        case MatrixPick():
            return MatrixPane(response)
        case MultiSelect():
            return MultiSelectPane(response)
        case Rank():
            return RankPane(response)
        case Number():
            return NumberPane(response)
    return WordsPane(response)
