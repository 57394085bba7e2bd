"""One suggestion in full: every reason, what to consider, and what the counsellor does with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.recommendation.words import Face
from ui.profession_signs import profession_icon
from ui.theme import Space
from ui.widgets.avatar import Tile
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.layout import column, line, row
from ui.widgets.notice import Notice
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.recommendation import Mark

EDGE = 18


class SuggestionPanel(Card):
    """Reasons are words; there is no figure to compare professions by."""

    back_requested = Signal()
    pin_requested = Signal(object)  # Face, as the next four
    exclude_requested = Signal(object)
    unmark_requested = Signal(object)
    plan_requested = Signal(object)
    catalogue_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(0, 14, 0, 12))
        self.face: Face | None = None
        self.back = IconButton("arrow-left", self.tr("Back to the list"))
        self.tile = Tile("briefcase", "accent", 42)
        self.heading = Label("", "h3", wrap=True)
        self.under = Label("", "caption", tone="text2", wrap=True)
        self.pin = Button(self.tr("Pin…"), "plain", "pin")
        self.exclude = Button(self.tr("Exclude…"), "plain", "ban")
        self.unmark = Button(self.tr("Take the mark back"), "plain", "rotate-ccw")
        self.plan = Button(self.tr("Into the plan…"), "primary", "route")
        self.catalogue = Button(self.tr("In the catalogue"), "link")
        self._lay_out()
        self._connect()
        self.show_back(False)

    def show_face(self, face: Face | None) -> None:
        """Fill it; None hides it."""
        self.face = face
        if face is None:
            return
        one = face.suggestion
        self.tile.set_icon(profession_icon(face.key, one.profession.field), "accent")
        self.heading.setText(face.title)
        self.under.setText(face.field)
        self.setAccessibleName(face.title)
        marked = one.mark is not None
        self.pin.setVisible(one.mark is not Mark.PIN)
        self.exclude.setVisible(one.mark is not Mark.EXCLUDE)
        self.unmark.setVisible(marked)
        ground = QWidget()
        ground.setLayout(self._told(face))
        self._area.setWidget(ground)

    def show_back(self, visible: bool) -> None:
        self.back.setVisible(visible)

    def _told(self, face: Face) -> QVBoxLayout:
        parts: list[QWidget | QVBoxLayout] = []
        one = face.suggestion
        if one.why:
            pinned = one.mark is Mark.PIN
            title = self.tr("Pinned by the counsellor") if pinned else self.tr("Excluded by the counsellor")
            parts.append(
                Notice(title, one.why, tone="ok" if pinned else "warn", icon_name="pin" if pinned else "ban")
            )
        if face.reasons:
            parts.append(self._list(self.tr("Why it may be looked at"), face.reasons, "check", "ok"))
        else:
            parts.append(
                Label(self.tr("Nothing that is known speaks for it yet: no data."), "secondary", wrap=True)
            )
        if face.against:
            parts.append(self._list(self.tr("What to consider"), face.against, "triangle-alert", "warn"))
        medical = ", ".join(word_or_self("medical", tag) for tag in one.profession.medical)
        if medical:
            parts.append(Notice(self.tr("Ask a doctor"), medical, tone="info", icon_name="stethoscope"))
        layout = column(*parts, gap=Space.M, margins=(EDGE, 4, EDGE, 4))
        layout.addStretch(1)
        return layout

    def _list(self, title: str, texts: tuple[str, ...], icon: str, tone: str) -> QVBoxLayout:
        chips = [row(Chip(text, icon, tone), None) for text in texts]
        return column(Label(title, "field"), *chips, gap=6)

    def _lay_out(self) -> None:
        texts = column(self.heading, self.under, gap=0)
        head = row(self.back, self.tile, gap=Space.M, margins=(EDGE, 0, EDGE, 0))
        head.addLayout(texts, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("bare", True)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._area.setMinimumHeight(120)
        self.body.addLayout(head)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(line())
        self.body.addLayout(row(self.plan, self.catalogue, None, margins=(EDGE, 4, EDGE, 0)))
        self.body.addLayout(row(self.pin, self.exclude, self.unmark, None, margins=(EDGE, 0, EDGE, 0)))

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        for button, signal in (
            (self.pin, self.pin_requested),
            (self.exclude, self.exclude_requested),
            (self.unmark, self.unmark_requested),
            (self.plan, self.plan_requested),
            (self.catalogue, self.catalogue_requested),
        ):
            button.clicked.connect(lambda _on=False, told=signal: told.emit(self.face))
