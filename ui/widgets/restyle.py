"""After a dynamic property changed, the style sheet has to be asked again."""

from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew to this one widget."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
