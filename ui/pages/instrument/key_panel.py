"""The tab «Key»: every scale with its answers, as a list or as a matrix of questions by scales."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.models import Column
from ui.pages.instrument import words
from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import clear, row
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.segmented import Segmented
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.instruments import Aggregate, Instrument, Item, Scale, ScaleKind
from zima_desktop.domain.keys import scale_bounds

LIST, MATRIX = "list", "matrix"
NUMBER_WIDTH, TITLE_WIDTH, SCALE_WIDTH = 52, 300, 104


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One question of the matrix; `cells` by the code of the scale."""

    number: int
    title: str
    cells: dict[str, str]


def key_rows(instrument: Instrument) -> tuple[KeyRow, ...]:
    return tuple(
        KeyRow(item.no, words.item_title(item), _cells(item, instrument)) for item in instrument.items
    )


def _cells(item: Item, instrument: Instrument) -> dict[str, str]:
    found = {}
    for scale in instrument.scales:
        parts = [words.cell_word(key) for key in scale.keys if key.item == item.no]
        if parts:
            found[scale.code] = ", ".join(parts)
    return found


def scale_note(instrument: Instrument, scale: Scale) -> str:
    """How many answers count, how they are summed up, between which ends."""
    if scale.formula is not None:
        kind = translate("KeyPanel", "counted from other scales")
    else:
        kind = translate("KeyPanel", "%n answer(s)", None, len(scale.keys))
    parts = [kind, _kind_word(scale)]
    if scale.aggregate is Aggregate.MEAN:
        parts.append(translate("KeyPanel", "mean"))
    try:
        low, high = scale_bounds(instrument, scale)
        parts.append(
            translate("KeyPanel", "from {low} to {high}").format(low=words.exact(low), high=words.exact(high))
        )
    except ZimaError:
        parts.append(translate("KeyPanel", "the limits cannot be counted"))
    if scale.missing_allowed:
        parts.append(translate("KeyPanel", "%n answer(s) may be missing", None, scale.missing_allowed))
    return ", ".join(part for part in parts if part)


def _kind_word(scale: Scale) -> str:
    return {
        ScaleKind.CONTENT: "",
        ScaleKind.VALIDITY: translate("KeyPanel", "for the counsellor only"),
        ScaleKind.DERIVED: translate("KeyPanel", "derived"),
    }[scale.kind]


class KeyPanel(QWidget):
    """`edit_requested` names the scale whose title is to be retyped."""

    edit_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        options = [(LIST, self.tr("By scales")), (MATRIX, self.tr("As a matrix"))]
        self.shape = Segmented(options, self.tr("How to show the key"))
        self.hint = Label(
            self.tr("1а: question 1, option а; 7(rev): the rating is turned round; 2в(2): two points"),
            "caption",
            tone="text2",
            wrap=True,
        )
        self._list = Card()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        self._list.body.addLayout(self._lines)
        self._list.body.addStretch(1)
        self.matrix: RecordTable[KeyRow] | None = None
        self._matrix_card: LowTableCard | None = None
        self.nothing = EmptyState(
            "list-x", self.tr("There is no key"), self.tr("The answers are read as they are, without points.")
        )
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.M)
        head = row(self.shape, gap=Space.M)
        head.addWidget(self.hint, 1)
        self._body.addLayout(head)
        self._body.addWidget(self._list)
        self._body.addWidget(self.nothing)
        self._body.addStretch(0)
        self.shape.picked.connect(self._show)

    def show_instrument(self, instrument: Instrument) -> None:
        self._instrument = instrument
        if self._matrix_card is not None:
            self._matrix_card.hide()
            self._matrix_card.deleteLater()
            self.matrix, self._matrix_card = None, None
        clear(self._lines)
        for scale in instrument.scales:
            self._lines.addLayout(_scale_lines(instrument, scale))
        self._show()

    def _show(self, _key: str = "") -> None:
        """The matrix is built when it is asked for first."""
        instrument = self._instrument
        if instrument is None:
            return
        keyed, matrix = bool(instrument.scales), self.shape.key() == MATRIX
        if keyed and matrix and self._matrix_card is None:
            self._make_matrix(instrument)
        self.shape.setVisible(keyed)
        self.hint.setVisible(keyed)
        self.nothing.setVisible(not keyed)
        self._list.setVisible(keyed and not matrix)
        if self._matrix_card is not None:
            self._matrix_card.setVisible(keyed and matrix)

    def _make_matrix(self, instrument: Instrument) -> None:
        table: RecordTable[KeyRow] = RecordTable(
            _columns(instrument), self.tr("Questions by scales"), key=lambda one: one.number
        )
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        table.set_records(key_rows(instrument))
        card = LowTableCard(table)
        self._body.insertWidget(2, card, 1)
        self.matrix, self._matrix_card = table, card


def _scale_lines(instrument: Instrument, scale: Scale) -> QVBoxLayout:
    """Title, what it is made of, the key in the notation of manuals."""
    line = QVBoxLayout()
    line.setSpacing(0)
    line.addLayout(
        row(Label(scale.title, "strong"), Label(scale_note(instrument, scale), "caption"), None, gap=Space.M)
    )
    if scale.formula is not None:
        text = words.formula_word(instrument, scale.formula)
    else:
        text = words.key_line(scale)
    line.addWidget(Label(text, "secondary", wrap=True))
    return line


def _columns(instrument: Instrument) -> tuple[Column[KeyRow], ...]:
    scales = tuple(_scale_column(scale) for scale in instrument.scales if scale.formula is None)
    return (
        Column(
            "number",
            translate("KeyPanel", "No."),
            lambda one: str(one.number),
            sort=lambda one: one.number,
            width=NUMBER_WIDTH,
        ),
        Column(
            "title", translate("KeyPanel", "Question"), lambda one: one.title, width=TITLE_WIDTH, stretch=1
        ),
        *scales,
    )


def _scale_column(scale: Scale) -> Column[KeyRow]:
    return Column(
        f"scale {scale.code}",
        scale.title,
        lambda row: row.cells.get(scale.code, "–"),
        sort=lambda row: row.cells.get(scale.code),
        width=SCALE_WIDTH,
    )
