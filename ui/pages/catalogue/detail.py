"""One profession in full: what one does, where it is taught, whom the town needs, what to ask a doctor."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.catalogue import sections, words
from ui.profession_signs import profession_icon
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import line, row
from zima_desktop.domain.catalogue_cards import ProfessionCard

EDGE = 20


class DetailPanel(Card):
    """Beside the grid, or a page of its own in a narrow window."""

    back_requested = Signal()
    plan_requested = Signal()
    memo_requested = Signal()
    menu_requested = Signal()
    taught_requested = Signal()
    demand_requested = Signal()
    programme_opened = Signal(str)  # code
    place_opened = Signal(str)  # key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(0, 14, 0, 12))
        self.card: ProfessionCard | None = None
        self.back = IconButton("arrow-left", self.tr("Back to the professions"))
        self.tile = Tile("briefcase", "accent", 44)
        self.heading = Label("", "h2", wrap=True)
        self.under = Label("", "caption", tone="text2", wrap=True)
        self.menu = IconButton("ellipsis", self.tr("More about this profession"))
        self.plan = Button(self.tr("Into a pupil's plan…"), "primary", "route")
        self.memo = Button(self.tr("Leaflet"), "plain", "printer")
        self._lay_out()
        self.back.clicked.connect(self.back_requested)
        self.menu.clicked.connect(self.menu_requested)
        self.plan.clicked.connect(self.plan_requested)
        self.memo.clicked.connect(self.memo_requested)
        self.show_back(False)

    def show_card(self, card: ProfessionCard) -> None:
        """Everything about it, from the top."""
        self.card = card
        one = card.profession
        self.tile.set_icon(profession_icon(one.id, one.field), "accent")
        self.heading.setText(one.title)
        self.under.setText(dotted(card.field.short, words.objects_text(one.klimov)))
        self.setAccessibleName(one.title)
        parts: tuple[sections.Section, ...] = (
            sections.done(card),
            sections.taught(card, self.taught_requested.emit, self.place_opened.emit),
            sections.demand(card, self.demand_requested.emit),
            sections.doctor(card),
            sections.more(card),
            sections.programmes(card, self.programme_opened.emit),
            sections.source(card),
        )
        shown = [part for part in parts if part is not None]
        told = QVBoxLayout()
        told.setSpacing(10)
        told.setContentsMargins(EDGE, 2, EDGE, 4)
        for at, part in enumerate(shown):
            if at:
                told.addWidget(line())
            told.addWidget(part)
        told.addStretch(1)
        ground = QWidget()
        ground.setLayout(told)
        self._area.setWidget(ground)  # the former one is deleted with everything on it
        self._area.verticalScrollBar().setValue(0)

    def show_back(self, visible: bool) -> None:
        self.back.setVisible(visible)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, EDGE - 8, 0)
        head.setSpacing(Space.M)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self.back, 0, top)
        head.addWidget(self.tile, 0, top)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.heading)
        texts.addWidget(self.under)
        head.addLayout(texts, 1)
        head.addWidget(self.menu, 0, top)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("bare", True)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("About the profession"))
        self.body.setSpacing(Space.S)
        self.body.addLayout(head)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(line())
        self.body.addLayout(row(self.plan, self.memo, None, margins=(EDGE, 4, EDGE, 0)))
