"""A list of choices that takes the room it is given: its longest word does not widen a form."""

from PySide6.QtWidgets import QSizePolicy

from ui.theme import theme
from ui.widgets.select import Select

LEAST = 110


def narrow(select: Select) -> Select:
    """The same list; its closed face may be narrower than its words."""
    select.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    select.setMinimumWidth(round(LEAST * theme().text_scale))
    return select
