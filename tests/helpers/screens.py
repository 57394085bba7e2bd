"""Pictures of widgets for the eye."""

from pathlib import Path

from PySide6.QtWidgets import QWidget


def save_picture(widget: QWidget, path: Path) -> Path:
    """Grab the widget as it is now; the folder is made when it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(path)
    return path
