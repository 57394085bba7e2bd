"""Lucide icons, tinted by a colour token and sharp on every screen."""

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import theme
from zima_desktop.paths import resource_root

STROKE = "1.75"
SCALES = (1.0, 1.5, 2.0)
_Key = tuple[str, str, int, float, int]
_pixmaps: dict[_Key, QPixmap] = {}
_icons: dict[tuple[str, str, int, int], QIcon] = {}


def icon(name: str, token: str = "text2", size: int = 20, gap: int = 0) -> QIcon:
    """The icon in a colour of the present theme; `gap` adds air on the right, before a button's text."""
    tint = theme().hex(token)
    key = (name, tint, size, gap)
    found = _icons.get(key)
    if found is None:
        found = QIcon()
        for scale in SCALES:
            found.addPixmap(pixmap(name, token, size, scale, gap))
            found.addPixmap(pixmap(name, "text3", size, scale, gap), QIcon.Mode.Disabled)
        _icons[key] = found
    return found


def pixmap(name: str, token: str, size: int, scale: float = 1.0, gap: int = 0) -> QPixmap:
    """One picture for painters; `scale` is the device pixel ratio it is made for."""
    tint = theme().hex(token)
    key = (name, tint, size, scale, gap)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _render(name, tint, size, scale, gap)
    return found


def _render(name: str, tint: str, size: int, scale: float, gap: int) -> QPixmap:
    drawing = _renderer(name, tint)
    result = QPixmap(QSize(round((size + gap) * scale), round(size * scale)))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    drawing.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    result.setDevicePixelRatio(scale)
    return result


@lru_cache(maxsize=8)  # one icon is rendered for several scales in a row
def _renderer(name: str, tint: str) -> QSvgRenderer:
    thin = _source(name).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    source = thin.replace("currentColor", tint)
    return QSvgRenderer(QByteArray(source.encode()))


@cache
def _source(name: str) -> str:
    """The SVG text: our own file first, then Lucide; an unknown name raises KeyError."""
    own = _own().get(f"{name}.svg")
    if own is not None:
        return own.read_text(encoding="utf-8")
    return _archive().read(f"{name}.svg").decode("utf-8")


@cache
def _own() -> dict[str, Path]:
    """Listed once: looking for each file costs more than drawing it."""
    return {file.name: file for file in (resource_root() / "icons").iterdir()}


@cache
def _archive() -> ZipFile:
    """Found without importing the package, which would bring a template engine's helpers along."""
    spec = find_spec("lucide")
    if spec is None or spec.submodule_search_locations is None:
        raise FileNotFoundError("lucide.zip")
    return ZipFile(Path(next(iter(spec.submodule_search_locations))) / "lucide.zip")
