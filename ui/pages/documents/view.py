"""Shows kinds, preview and options side by side; in a narrow window the kinds are a line above."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.documents.certificate_options import CertificateOptions
from ui.pages.documents.kind_list import KindList
from ui.pages.documents.people_options import CareerMapOptions, ClassSheetOptions, Members, TrajectoryOptions
from ui.pages.documents.preview import Preview
from ui.pages.documents.wishes import Kind, Wish, absent_words, kind_title
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.keys import IN_WINDOW, bind_keys
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.page import Page
from ui.widgets.segmented import Segmented

KINDS_WIDTH = 224
OPTIONS_WIDTH = 272
NARROW = 920


class DocumentsView(Page):
    """`wished`: something of the wish changed, so the preview is out of date."""

    wished = Signal()
    print_requested = Signal()
    save_requested = Signal()
    consents_requested = Signal()

    def __init__(self, members: Members, parent: QWidget | None = None) -> None:
        super().__init__(parent, minimum_height=480)
        self.kinds = KindList()
        titles = [(kind.value, kind_title(kind)) for kind in Kind]
        self.kinds_line = Segmented(titles, self.tr("Kind of document"))
        self.consents_line = Button(self.tr("Consents"), "ghost", "shield-check")
        self.preview = Preview()
        self.career_map = CareerMapOptions(members)
        self.trajectory = TrajectoryOptions(members)
        self.class_sheet = ClassSheetOptions()
        self.certificates = CertificateOptions()
        self.print = Button(self.tr("Print"), "primary", "printer")
        self.print.set_shortcut_hint("Ctrl+P")
        self.save = Button(self.tr("Save PDF…"), "plain", "download")
        self.save.set_shortcut_hint("Ctrl+S")
        self._note = Card(ground="soft", margins=(12, 10, 12, 10))
        self._note_text = Label("", "caption", tone="text2", wrap=True)
        self._note.body.addWidget(self._note_text)
        self.reason = Label("", "caption", wrap=True)
        self._kind = Kind.CAREER_MAP
        self._lay_out()
        self._connect()

    def kind(self) -> Kind:
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.kinds.set_kind(kind)
        self.kinds_line.set_key(kind.value)
        self._stack.setCurrentWidget(self._panels[kind])
        self.certificates.issue.setVisible(kind is Kind.CERTIFICATES)
        self._fit_stack()

    def wish(self) -> Wish | None:
        return {
            Kind.CAREER_MAP: self.career_map.wish,
            Kind.TRAJECTORY: self.trajectory.sheet,
            Kind.CLASS_SHEET: self.class_sheet.wish,
            Kind.CERTIFICATES: self.certificates.wish,
        }[self._kind]()

    def show_note(self) -> None:
        wish = self.wish()
        self._note.setVisible(wish is not None)
        if wish is not None:
            self._note_text.setText(absent_words(wish))

    def allow_output(self, allowed: bool, reason: str = "") -> None:
        for button in (self.print, self.save):
            button.setEnabled(allowed)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._panels: dict[Kind, QWidget] = {
            Kind.CAREER_MAP: self.career_map,
            Kind.TRAJECTORY: self.trajectory,
            Kind.CLASS_SHEET: self.class_sheet,
            Kind.CERTIFICATES: self.certificates,
        }
        for panel in self._panels.values():
            self._stack.addWidget(panel)
        inner = QWidget()
        around = QVBoxLayout(inner)
        around.setContentsMargins(0, 0, 6, 0)
        around.setSpacing(Space.M)
        around.addWidget(self._stack)
        around.addWidget(self._note)
        around.addStretch(1)
        area = QScrollArea()
        area.setProperty("bare", True)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        area.setWidget(inner)
        self._options = Card(margins=(18, 14, 12, 16))
        self._options.body.addWidget(area, 1)
        issue = self.certificates.issue
        for part in (self.reason, issue, self.print, self.save):
            self._options.body.addWidget(part)
        for button in (issue, self.print, self.save):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        columns.addWidget(self.kinds)
        columns.addWidget(self.preview, 1)
        columns.addWidget(self._options)
        self._top = QWidget()
        self._top.setLayout(row(self.kinds_line, None, self.consents_line))
        self.body.addWidget(self._top)
        self.body.addLayout(columns, 1)
        self.set_kind(self._kind)

    def _connect(self) -> None:
        self.kinds.picked.connect(self._pick_kind)
        for button in (self.kinds.consents, self.consents_line):
            button.clicked.connect(self.consents_requested)
        self.kinds_line.picked.connect(lambda key: self._pick_kind(Kind(key)))
        for panel in (self.career_map, self.trajectory, self.class_sheet, self.certificates):
            panel.changed.connect(self.wished)
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.save_requested)
        theme().changed.connect(self._arrange)
        shortcuts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+P", self.print.click),
            ("Ctrl+S", self.save.click),
        )
        bind_keys(self, shortcuts, IN_WINDOW)

    def _pick_kind(self, kind: Kind) -> None:
        self.set_kind(kind)
        self.wished.emit()

    def _fit_stack(self) -> None:
        """Only the panel in sight decides the height."""
        policy = QSizePolicy.Policy
        for panel in self._panels.values():
            shown = panel is self._stack.currentWidget()
            panel.setSizePolicy(policy.Preferred, policy.Preferred if shown else policy.Ignored)
        self._stack.adjustSize()

    def _arrange(self) -> None:
        scale = theme().text_scale
        narrow = self.viewport().width() < NARROW * scale
        self.kinds.setVisible(not narrow)
        self._top.setVisible(narrow)
        self.kinds.setFixedWidth(round(KINDS_WIDTH * scale))
        self._options.setFixedWidth(round(OPTIONS_WIDTH * scale))
