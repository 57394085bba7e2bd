"""One pane a kind of answer; `pane_for` knows them all."""

from ui.kiosk.panes.factory import pane_for
from ui.kiosk.panes.pane import AnswerPane, Hint

__all__ = ["AnswerPane", "Hint", "pane_for"]
