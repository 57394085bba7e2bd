"""The tab «Random protocol»: what answering without reading would make of this instrument."""

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.signs import figure, percent
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import clear, column
from ui.widgets.notice import Notice
from ui.widgets.paint import LEFT, draw_bar, draw_text, rounded
from ui.widgets.progress import StackBar
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import ScaleChance, Simulation

PROTOCOLS = 10_000
ROW_HEIGHT = 56
NAME_SHARE, LEADS_SHARE = 0.26, 0.22


def levels_text(chance: ScaleChance) -> str:
    """«ниже 14 % · середина 49 % · выше 37 %»."""
    return " · ".join(f"{label} {percent(float(share))}" for label, share in chance.levels)


def mean_text(chance: ScaleChance) -> str:
    mean = figure(Fraction(round(chance.mean * 10), 10))
    return translate("ChancePanel", "{mean} points on average").format(mean=mean)


class ChanceRow(QWidget):
    """One scale: its name, how often it leads, how often each level comes out. All figures are words too."""

    def __init__(self, chance: ScaleChance, *, leaders: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chance, self._leaders = chance, leaders
        leads = translate("ChancePanel", "leads {share}").format(share=percent(float(chance.leads)))
        parts = [chance.title, mean_text(chance), leads if leaders else "", levels_text(chance)]
        self._leads = leads
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(levels_text(chance))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(420, round(ROW_HEIGHT * theme().text_scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        half = area.height() / 2
        name = area.width() * NAME_SHARE
        leads = area.width() * LEADS_SHARE if self._leaders else 0
        left = name + Space.M
        draw_text(painter, QRectF(0, 4, name, half - 4), self._chance.title, "strong")
        draw_text(painter, QRectF(0, half, name, half - 4), mean_text(self._chance), "caption", "text3")
        if self._leaders:
            draw_text(painter, QRectF(left, 4, leads, half - 4), self._leads, "caption", "text2")
            track = QRectF(left, half + half / 2 - 6, leads - Space.M, 8)
            draw_bar(painter, track, float(self._chance.leads))
            left += leads + Space.M
        words = QRectF(left, half, area.right() - left, half - 4)
        self._paint_levels(painter, QRectF(left, half / 2 - 3, area.right() - left, 12))
        draw_text(painter, words, levels_text(self._chance), "caption", "text2", LEFT)

    def _paint_levels(self, painter: QPainter, bar: QRectF) -> None:
        shares = [float(share) for _label, share in self._chance.levels]
        if not shares:
            return
        room, left = bar.width() - 3 * (len(shares) - 1), bar.left()
        for at, share in enumerate(shares):
            width = room * share
            if width > 0:
                rounded(painter, QRectF(left, bar.top(), width, bar.height()), 3, f"c{at % 6 + 1}")
                left += width + 3


class ChancePanel(QWidget):
    """`run_requested` starts the simulation, `stop_requested` ends it."""

    run_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        self.run = Button(self.tr("Check by chance"), "plain", "dices")
        self.stop = Button(self.tr("Stop"), "plain", "square")
        self.explained = Notice(
            self.tr("What would answering without reading give?"),
            self.tr(
                "The program fills in ten thousand sheets at random. If chance often names a leader or a "
                "high level, such a result says little about a person."
            ),
            tone="accent",
            icon_name="dices",
            actions=(self.stop, self.run),
        )
        self._shares = Card(self.tr("The profile as a whole"))
        self.bar = StackBar([], self.tr("Random protocols"))
        self.words = Label("", "secondary", wrap=True)
        self._shares.body.addWidget(self.bar)
        self._shares.body.addWidget(self.words)
        self._scales = Card(self.tr("By scales"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self._scales.body.addLayout(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(column(self.explained, self._shares, self._scales, gap=Space.M))
        layout.addStretch(1)
        self.run.clicked.connect(self.run_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.show_nothing()

    def show_instrument(self, instrument: Instrument) -> None:
        """Another version: what was counted before belongs to the old one."""
        if self._instrument is None or self._instrument.sha256 != instrument.sha256:
            self._instrument = instrument
            self.show_nothing()
        self.run.setEnabled(bool(instrument.scales))

    def show_nothing(self) -> None:
        self.set_busy(False)
        self._shares.hide()
        self._scales.hide()

    def set_busy(self, busy: bool) -> None:
        self.run.setVisible(not busy)
        self.stop.setVisible(busy)

    def show_simulation(self, found: Simulation) -> None:
        self.set_busy(False)
        instrument = self._instrument
        leaders = instrument is not None and instrument.leaders and len(instrument.content_scales) > 1
        self._shares.setVisible(leaders)
        self._scales.show()
        self.bar.set(_shares(found))
        self.words.setText(_words(found))
        clear(self._rows)
        for chance in found.scales:
            self._rows.addWidget(ChanceRow(chance, leaders=leaders))


def _shares(found: Simulation) -> list[tuple[str, int, str]]:
    """Random protocols of a hundred: nobody leads, several lead, one leads."""
    flat, held = float(found.flat), float(found.held)
    rest = max(1 - flat - held, 0.0)
    shares = [
        (translate("ChancePanel", "no leader is named"), flat, "neutral"),
        (translate("ChancePanel", "a leader is named by chance"), rest, "c2"),
        (translate("ChancePanel", "held: answers are missing"), held, "c6"),
    ]
    return [(label, round(share * PROTOCOLS), token) for label, share, token in shares if share > 0]


def _words(found: Simulation) -> str:
    ties = translate("ChancePanel", "The first place is shared in {share} of the protocols.").format(
        share=percent(float(found.ties))
    )
    if found.span_95 is None:
        return ties
    span = translate(
        "ChancePanel",
        "In 95 of 100 random protocols the spread between the scales stays within {span} points: a profile "
        "with a smaller spread should be called weakly expressed.",
    ).format(span=figure(found.span_95))
    return f"{ties} {span}"
