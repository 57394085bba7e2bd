"""The tab «Questions»: every question with its options, searched and opened."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.models import Column
from ui.models.columns import Cell
from ui.pages.instrument import words
from ui.signs import dotted
from ui.theme import Space
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.instruments import Instrument, Item, Section

SEARCH_WIDTH = 320


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question in the words of the table."""

    number: int
    title: str
    note: str
    kind: str
    marks: str  # section and conditions


def question_lines(instrument: Instrument) -> tuple[QuestionLine, ...]:
    return tuple(
        _line(item, section, instrument) for section in instrument.sections for item in section.items
    )


def _line(item: Item, section: Section, instrument: Instrument) -> QuestionLine:
    return QuestionLine(
        item.no,
        words.item_title(item),
        words.item_note(item),
        words.response_word(item.response),
        dotted(
            words.section_word(section, len(instrument.sections)), words.item_marks(item, section, instrument)
        )
        or "–",
    )


class QuestionsPanel(QWidget):
    """`opened` asks to read or retype one question."""

    opened = Signal(int)  # number of the item

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(
            self.tr("Words of a question"), self.tr("Search in the questions"), keys="Ctrl+F"
        )
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.sections = Label("", "caption", tone="text2", wrap=True)
        self.table: RecordTable[QuestionLine] = RecordTable(
            _columns(), self.tr("Questions"), key=lambda one: one.number
        )
        nothing = EmptyState("search-x", self.tr("No such question"), self.tr("Change the search."))
        card = LowTableCard(
            self.table, nothing_found=nothing, foot_keys=(("Enter", self.tr("open the question")),)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        line = row(self.search, gap=Space.M)
        line.addWidget(self.sections, 1)
        layout.addLayout(line)
        layout.addWidget(card, 1)
        self.search.searched.connect(self.table.records.set_search)
        self.table.opened.connect(lambda one: self.opened.emit(one.number))

    def show_instrument(self, instrument: Instrument) -> None:
        self.sections.setText(_sections_text(instrument))
        self.table.set_records(question_lines(instrument))

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


def _sections_text(instrument: Instrument) -> str:
    """How the questions are put: sections, order, breaks."""
    count = len(instrument.sections)
    parts = [translate("QuestionsPanel", "%n section(s)", None, count)] if count > 1 else []
    if any(section.shuffled for section in instrument.sections):
        parts.append(translate("QuestionsPanel", "the order is shuffled for everybody"))
    if any(section.break_after for section in instrument.sections):
        parts.append(translate("QuestionsPanel", "with a break"))
    if instrument.parallel is not None:
        pairs = len(instrument.parallel.pairs)
        parts.append(translate("QuestionsPanel", "%n question(s) asked twice", None, pairs))
    return ", ".join(parts)


def _columns() -> tuple[Column[QuestionLine], ...]:
    return (
        Column(
            "number",
            translate("QuestionsPanel", "No."),
            lambda one: str(one.number),
            sort=lambda one: one.number,
            width=56,
        ),
        Column(
            "title",
            translate("QuestionsPanel", "Question and options"),
            lambda one: one.title,
            payload=lambda one: one.note or None,
            width=360,
            stretch=4,
        ),
        Column("kind", translate("QuestionsPanel", "Answer"), lambda one: one.kind, width=170, drop=2),
        Column(
            "marks",
            translate("QuestionsPanel", "Section and conditions"),
            lambda one: one.marks,
            cell=Cell.TEXT,
            width=180,
            stretch=1,
            drop=1,
        ),
    )
