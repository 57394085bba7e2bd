"""The tab «Check»: what was confirmed, what still stands in the way, every remark of the linter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.errors import explain
from ui.i18n import translate
from ui.models import ChipCell, Column
from ui.models.columns import Cell
from ui.scale_names import with_titles
from ui.signs import dotted, shown_date
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import clear
from ui.widgets.list_row import ListRow
from ui.widgets.low_table_card import LowTableCard
from ui.widgets.notice import Notice
from ui.widgets.table_view import RecordTable
from zima_desktop.domain.instruments import Finding, Instrument
from zima_desktop.domain.library import LibraryEntry, NotActivated, Review, VersionStatus
from zima_desktop.services.sentences import finding_place, finding_sentence

NO_RIGHTS = "no_basis_of_use"


@dataclass(frozen=True, slots=True)
class Checked:
    """Everything the tab shows of one version; shipped ones have no review and no obstacle."""

    instrument: Instrument
    entry: LibraryEntry
    findings: tuple[Finding, ...]
    review: Review
    obstacle: NotActivated | None


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of the check: how it stands and what that means."""

    icon: str
    tone: str
    title: str
    note: str
    asks: bool = False  # it can be settled right here


@dataclass(frozen=True, slots=True)
class FindingLine:
    at: int
    blocks: bool
    place: str
    sentence: str


def steps(checked: Checked) -> tuple[StepLine, ...]:
    """The way from a file to a session, in order."""
    keyed = bool(checked.instrument.scales)
    found = [_errors(checked), _warnings(checked), _rights(checked)]
    if keyed:
        found += [_samples(checked.review), _protocol(checked)]
    return tuple(found)


def _errors(checked: Checked) -> StepLine:
    count = sum(one.blocks for one in checked.findings)
    title = translate("CheckPanel", "Errors")
    if count:
        return _open(title, translate("CheckPanel", "%n to mend in the workbook", None, count), "bad")
    return _done(title, translate("CheckPanel", "none"))


def _warnings(checked: Checked) -> StepLine:
    count = sum(not one.blocks and one.key != NO_RIGHTS for one in checked.findings)
    title = translate("CheckPanel", "Remarks")
    if not count:
        return _done(title, translate("CheckPanel", "none"))
    words = translate("CheckPanel", "%n remark(s)", None, count)
    if checked.review.warnings_accepted or not checked.entry.imported:
        return _done(title, dotted(words, translate("CheckPanel", "read: so it is meant")))
    return _open(title, dotted(words, translate("CheckPanel", "read and confirm each of them")))


def _rights(checked: Checked) -> StepLine:
    title = translate("CheckPanel", "Basis of use")
    if checked.instrument.rights_basis is None:
        note = translate("CheckPanel", "not given: without it nobody may be tested")
        return StepLine("circle-dashed", "warn", title, note, asks=True)
    return _done(title, checked.instrument.rights_basis)


def _samples(review: Review) -> StepLine:
    title = translate("CheckPanel", "Samples of every scale")
    if review.samples_confirmed:
        return _done(title, translate("CheckPanel", "the answers belong to their scales"))
    return _open(title, translate("CheckPanel", "not looked through yet"))


def _protocol(checked: Checked) -> StepLine:
    """A version activated from the console may have none."""
    title = translate("CheckPanel", "One sheet counted by hand")
    if checked.review.protocol is not None:
        results = ", ".join(result for _scale, result in checked.review.protocol)
        return _done(title, translate("CheckPanel", "agrees: {results}").format(results=results))
    if checked.entry.status is VersionStatus.ACTIVE:
        return _open(title, translate("CheckPanel", "not compared, taken into use without it"))
    return _open(title, translate("CheckPanel", "not compared yet"))


def _done(title: str, note: str) -> StepLine:
    return StepLine("circle-check", "ok", title, note)


def _open(title: str, note: str, tone: str = "warn") -> StepLine:
    return StepLine("circle-alert" if tone == "bad" else "circle-dashed", tone, title, note)


def finding_lines(findings: Sequence[Finding], instrument: Instrument) -> tuple[FindingLine, ...]:
    """Errors first, then as the linter found them; scales by their titles."""
    ordered = sorted(findings, key=lambda one: not one.blocks)
    return tuple(
        FindingLine(
            at,
            one.blocks,
            with_titles(finding_place(one), instrument),
            with_titles(finding_sentence(one), instrument),
        )
        for at, one in enumerate(ordered)
    )


class CheckPanel(QWidget):
    """`continue_requested` leads into the wizard, `rights_requested` to the basis of use."""

    continue_requested = Signal()
    rights_requested = Signal()
    opened = Signal(object)  # FindingLine: read in full

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go_on = Button(self.tr("Go on with the check"), "plain", "list-checks")
        self.obstacle = Notice("", tone="warn", actions=(self.go_on,))
        self.shipped = Notice(
            self.tr("An instrument of the program"),
            self.tr("It was checked before it was put in; its texts and key cannot be changed here."),
            tone="accent",
            icon_name="snowflake",
        )
        self._card = Card(self.tr("Steps of the check"))
        self._steps = QGridLayout()
        self._steps.setVerticalSpacing(Space.S)
        self._steps.setHorizontalSpacing(Space.XL)
        self._card.body.addLayout(self._steps)
        self.table: RecordTable[FindingLine] = RecordTable(
            _columns(), self.tr("Remarks"), key=lambda one: one.at
        )
        nothing = EmptyState("circle-check", self.tr("No remarks"), self.tr("Key, levels and texts agree."))
        table_card = LowTableCard(self.table, empty=nothing, foot_keys=(("Enter", self.tr("read in full")),))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for part in (self.obstacle, self.shipped, self._card):
            layout.addWidget(part)
        layout.addWidget(table_card, 1)
        self.go_on.clicked.connect(self.continue_requested)
        self.table.opened.connect(self.opened)

    def show_checked(self, checked: Checked) -> None:
        own = checked.entry.imported
        self.shipped.setVisible(not own)
        self._card.setVisible(own)
        self._show_obstacle(checked)
        if own and self._card.head is not None:
            self._card.head.set_note(_who(checked.review))
        clear(self._steps)
        for at, step in enumerate(steps(checked) if own else ()):
            self._steps.addWidget(self._row(step), at // 2, at % 2)
        self.table.set_records(finding_lines(checked.findings, checked.instrument))

    def _row(self, step: StepLine) -> ListRow:
        action = None
        if step.asks:
            action = Button(self.tr("Fill in"), "plain", "pencil")
            action.clicked.connect(self.rights_requested)
        return ListRow(step.icon, step.tone, step.title, step.note, action=action)

    def _show_obstacle(self, checked: Checked) -> None:
        status = checked.entry.status
        waits = checked.entry.imported and status in (VersionStatus.DRAFT, VersionStatus.CHECKED)
        self.obstacle.setVisible(waits)
        if not waits:
            return
        if checked.obstacle is None:
            title, text = self.tr("Everything is checked"), self.tr("Take the instrument into use.")
            self.obstacle.set(title, text, "ok")
            return
        words = explain(checked.obstacle)
        here = checked.obstacle.reason == "no_rights"
        what = with_titles(words.what, checked.instrument)
        self.obstacle.set(what, self.tr("Fill it in below.") if here else words.next, "warn")


def _who(review: Review) -> str:
    day = shown_date(review.at.astimezone().date()) if review.at is not None else None
    return dotted(review.by, day)


def _columns() -> tuple[Column[FindingLine], ...]:
    return (
        Column(
            "kind",
            translate("CheckPanel", "Kind"),
            lambda one: translate("CheckPanel", "error") if one.blocks else translate("CheckPanel", "remark"),
            cell=Cell.CHIP,
            payload=lambda one: (
                ChipCell("circle-alert", "bad") if one.blocks else ChipCell("triangle-alert", "warn")
            ),
            width=130,
        ),
        Column("place", translate("CheckPanel", "Where"), lambda one: one.place, cell=Cell.STRONG, width=220),
        Column("what", translate("CheckPanel", "What"), lambda one: one.sentence, width=360, stretch=1),
    )
