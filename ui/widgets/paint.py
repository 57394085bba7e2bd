"""Strokes shared by everything that paints itself: boxes, icons, elided texts, avatars, chips, bars."""

from zlib import crc32

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from ui.icons import pixmap
from ui.theme import theme

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTER = int(Qt.AlignmentFlag.AlignCenter)
CHIP_ICON = 16
CHIP_PAD = 9
CHIP_GAP = 5


def tone_colors(tone: str) -> tuple[str, str]:
    """Foreground and ground tokens of a tone: ok warn bad info accent neutral."""
    if tone == "neutral":
        return "text2", "neutral"
    if tone == "accent":
        return "accent_text", "accent_soft"
    return tone, f"{tone}_soft"


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: str | None = None,
    edge: str | None = None,
    width: float = 1,
) -> None:
    """A rounded box; the edge is drawn inside the rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().color(edge), width) if edge else Qt.PenStyle.NoPen)
    if fill:
        painter.setBrush(theme().color(fill))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_icon(painter: QPainter, center: QPointF, name: str, token: str, size: int) -> None:
    """An icon around its centre, made for the screen it is painted on."""
    device = painter.device()
    scale = device.devicePixelRatioF() if device is not None else 1.0
    at = QPointF(round(center.x() - size / 2), round(center.y() - size / 2))
    painter.drawPixmap(at, pixmap(name, token, size, scale))


def draw_text(
    painter: QPainter, rect: QRectF, text: str, role: str = "body", token: str = "text", flags: int = LEFT
) -> None:
    """One line; its end becomes an ellipsis where the room ends."""
    painter.setFont(theme().font(role))
    painter.setPen(theme().color(token))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
    painter.drawText(rect, flags, shown)


def text_width(text: str, role: str) -> int:
    return QFontMetrics(theme().font(role)).horizontalAdvance(text)


def initials(name: str) -> str:
    """First letters of the first two words: «Гринёв Пётр» gives ГП."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def avatar_tone(name: str) -> str:
    """Always the same colour for the same name."""
    return f"av{crc32(name.encode()) % 6 + 1}"


def draw_avatar(painter: QPainter, rect: QRectF, name: str, *, on_selection: bool = False) -> None:
    """A round ground with the initials; on a selected row the ground is that of the surface."""
    tone = avatar_tone(name)
    rounded(painter, rect, rect.width() / 2, "chip_on_selection" if on_selection else f"{tone}_soft")
    painter.setFont(theme().font_of(rect.width() * 0.38, True))
    painter.setPen(theme().color(tone))
    painter.drawText(rect, CENTER, initials(name))


def chip_size(text: str, icon_name: str) -> QSizeF:
    extra = CHIP_ICON + CHIP_GAP if icon_name else 0
    return QSizeF(text_width(text, "caption") + extra + 2 * CHIP_PAD + 2, theme().size("chip"))


def draw_chip(
    painter: QPainter, rect: QRectF, text: str, icon_name: str, tone: str, *, on_selection: bool = False
) -> None:
    """Icon and word on a soft ground; on a selected row the ground is that of the surface."""
    ink, ground = tone_colors(tone)
    rounded(painter, rect, rect.height() / 2, "chip_on_selection" if on_selection else ground)
    left = rect.left() + CHIP_PAD
    if icon_name:
        draw_icon(painter, QPointF(left + CHIP_ICON / 2, rect.center().y()), icon_name, ink, CHIP_ICON)
        left += CHIP_ICON + CHIP_GAP
    words = QRectF(left, rect.top(), rect.right() - CHIP_PAD - left + 2, rect.height())
    draw_text(painter, words, text, "caption", ink)


def draw_steps(painter: QPainter, left: float, middle: float, done: int, total: int) -> float:
    """Dots of done and open steps; returns where they end."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for at in range(total):
        painter.setBrush(theme().color("accent" if at < done else "border"))
        painter.drawEllipse(QPointF(left + 3.5 + at * 9.5, middle), 3.2, 3.2)
    return left + total * 9.5


def draw_bar(
    painter: QPainter, rect: QRectF, share: float, token: str = "accent", target: float | None = None
) -> None:
    """A track with its filled part and the tick of the target."""
    radius = rect.height() / 2
    rounded(painter, rect, radius, "neutral")
    if share > 0:
        width = max(rect.width() * min(share, 1.0), rect.height())
        rounded(painter, QRectF(rect.left(), rect.top(), width, rect.height()), radius, token)
    if target is not None:
        x = min(rect.left() + rect.width() * target, rect.right() - 1)
        tick = QRectF(round(x) - 1, rect.top() - 6, 2, rect.height() + 12)
        painter.fillRect(tick, theme().color("text"))


def as_f(rect: QRect) -> QRectF:
    return QRectF(rect)
