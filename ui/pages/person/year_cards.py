"""Hours of the school year against the level of the class, and the papers of the person."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.person.entries import note_of, title_of
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from ui.widgets.progress import Meter
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.hours import Hours, HoursLevel
from zima_desktop.domain.trajectory import EntryKind, TimelineEntry

MOST_PAPERS = 4


def level_word(level: HoursLevel) -> str:
    """«базовый, 40 ч»: the levels of the national minimum."""
    return {
        HoursLevel.BASIC: translate("HoursWords", "basic level, 40 h"),
        HoursLevel.MAIN: translate("HoursWords", "main level, 60 h"),
        HoursLevel.ADVANCED: translate("HoursWords", "advanced level, 80 h"),
    }[level]


def hours_text(hours: float) -> str:
    """7 or 7,5."""
    return f"{hours:g}".replace(".", ",")


def of_level(hours: Hours) -> str:
    words = translate("HoursWords", "{hours} of {level} h")
    return words.format(hours=hours_text(hours.total), level=int(hours.level))


class HoursMeter(QWidget):
    """One line for the strip above the columns."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Label("", "caption", tone="text2")
        self.meter = Meter(0.0, self.tr("Hours of the year"))
        self.meter.setFixedWidth(84)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.text)
        layout.addWidget(self.meter)

    def show_hours(self, hours: Hours) -> None:
        self.text.setText(of_level(hours))
        self.meter.set(hours.share)
        self.setToolTip(dotted(self.tr("Hours of this school year"), level_word(hours.level)))


class HoursCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Hours of the year"), parent=parent, margins=(20, 12, 20, 12))
        self.meter = Meter(0.0, self.tr("Hours of the year"))
        self.detail = Label("", "caption", tone="text2", wrap=True)
        self.body.setSpacing(Space.XS)
        self.body.addWidget(self.meter)
        self.body.addWidget(self.detail)

    def show_hours(self, hours: Hours) -> None:
        if self.head is not None:
            self.head.set_note(of_level(hours))
        self.meter.set(hours.share)
        trials = self.tr("of trials: {hours} h").format(hours=hours_text(hours.trials))
        missing = self.tr("still {hours} h to go").format(hours=hours_text(hours.missing))
        enough = self.tr("the level is reached")
        self.detail.setText(dotted(level_word(hours.level), trials, missing if hours.missing else enough))


class PapersCard(Card):
    """Papers this person has; more can be printed at once."""

    sheet_requested = Signal()
    map_requested = Signal()
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Documents"), parent=parent, margins=(20, 12, 14, 12))
        self.sheet = Button(self.tr("One-page trajectory"), "plain", "route")
        self.map = Button(self.tr("Career map"), "plain", "printer")
        self.more = Button("", "link")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.body.addLayout(self._list)
        self.body.addLayout(row(self.more, None))
        self.body.addLayout(row(self.sheet, self.map, None))
        self.sheet.clicked.connect(self.sheet_requested)
        self.map.clicked.connect(self.map_requested)
        self.more.clicked.connect(self.all_requested)

    def show_papers(self, timeline: Sequence[TimelineEntry]) -> None:
        clear(self._list)
        papers = [one for one in timeline if one.kind is EntryKind.DOCUMENT]
        for one in papers[:MOST_PAPERS]:
            text = dotted(title_of(one), note_of(one))
            day = Label(format_date(one.on), "caption", tone="text3")
            self._list.addLayout(row(ElideLabel(text, "body"), None, day))
        if not papers:
            self._list.addWidget(Label(self.tr("Nothing has been printed yet"), "caption"))
        rest = len(papers) - MOST_PAPERS
        self.more.setVisible(rest > 0)
        self.more.setText(translate("PapersCard", "%n more", None, max(rest, 0)))
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
