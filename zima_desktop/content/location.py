"""Where the content lies, from the source tree and from a frozen build."""

import sys
from pathlib import Path


def content_root() -> Path:
    """PyInstaller unpacks data beside `sys._MEIPASS`; otherwise the content is in the source tree."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return base / "resources" / "content"
