"""PT Sans for the screen: four static files registered with Qt."""

from importlib.resources import files

from PySide6.QtGui import QFontDatabase

FAMILY = "PT Sans"


def register_fonts() -> None:
    """Make the family known to Qt; once for a QApplication."""
    if FAMILY in QFontDatabase.families():
        return
    for entry in files("fontpkg_pt_sans").joinpath("files").iterdir():
        if entry.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(entry.read_bytes())
