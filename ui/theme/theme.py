"""The theme in force: colours, fonts and sizes for everything that paints itself, and its switch."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import FAMILY
from ui.theme.style_sheet import qt_palette, style_sheet
from ui.theme.tokens import Palette, ThemeName, palette, sizes

_BOLD_ROLES = frozenset(
    {"strong", "h1", "h2", "h3", "display", "kiosk_answer", "kiosk_question", "kiosk_name"}
)
_SIZE_OF_ROLE = {"strong": "body", "secondary": "body", "field": "caption", "caption_bold": "caption"}


class Theme(QObject):
    """Hands out cached QColor and QFont objects: delegates ask for them thousands of times."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._palette: Palette = palette("light")
        self._text_scale = 1.0
        self._sizes = sizes(1.0)
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}

    @property
    def name(self) -> ThemeName:
        return self._palette.name

    @property
    def dark(self) -> bool:
        return self._palette.dark

    @property
    def text_scale(self) -> float:
        return self._text_scale

    def color(self, token: str) -> QColor:
        """The colour of a token; do not change the object, it is shared."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(self._palette.colors[token])
        return found

    def hex(self, token: str) -> str:
        """The colour of a token as text, for SVG."""
        return self._palette.colors[token]

    def font(self, role: str) -> QFont:
        """The font of a text role: small, caption, caption_bold, body, strong, h1…; shared."""
        found = self._fonts.get(role)
        if found is None:
            bold = role in _BOLD_ROLES or role in ("field", "caption_bold")
            found = self._fonts[role] = self.font_of(self.size(_SIZE_OF_ROLE.get(role, role)), bold)
        return found

    def font_of(self, pixels: float, bold: bool) -> QFont:
        """A font of any size, for charts and paper-like pictures."""
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(pixels)))
        font.setBold(bold)
        return font

    def measure(self, text: str, size: float, bold: bool) -> float:
        """Width of a text in pixels: what the chart builders ask for."""
        metrics = self._metrics.get((size, bold))
        if metrics is None:
            metrics = self._metrics[(size, bold)] = QFontMetricsF(self.font_of(size, bold))
        return metrics.horizontalAdvance(text)

    def size(self, token: str) -> int:
        """A size in pixels, grown with the text scale."""
        return self._sizes[token]

    def apply(self, name: ThemeName, text_scale: float) -> None:
        """Dress the whole application; everything alive is dressed anew."""
        self._palette, self._text_scale = palette(name), text_scale
        self._sizes = sizes(text_scale)
        self._colors.clear()
        self._fonts.clear()
        self._metrics.clear()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        scheme = Qt.ColorScheme.Dark if self.dark else Qt.ColorScheme.Light
        app.styleHints().setColorScheme(scheme)
        app.setPalette(qt_palette(self._palette))
        app.setFont(self.font("body"))
        app.setStyleSheet(style_sheet(self._palette, self._sizes))
        self.changed.emit()


_theme: list[Theme] = []


def theme() -> Theme:
    """The theme of this process; made on first use."""
    if not _theme:
        _theme.append(Theme())
    return _theme[0]
