"""What the report to the coordinator still lacks; every line leads to where it is mended."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import translate
from ui.pages.today.tasks import Task
from ui.theme import Space
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.label import ElideLabel, Label
from ui.widgets.layout import clear, row
from zima_desktop.domain.readiness import Readiness
from zima_desktop.domain.trajectory import TrajectoryState


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing, and the page that mends it."""

    text: str
    count: int
    page: str
    args: dict[str, object] = field(default_factory=dict)


def gaps(ready: Readiness, unmarked: Sequence[Task], unreleased: int) -> tuple[Gap, ...]:
    """Only what is really missing."""
    found = (
        Gap(translate("MissingCard", "no consent to the hand-over"), ready.without_consent, "consents"),
        Gap(
            translate("MissingCard", "no test this year"),
            ready.untested,
            "people",
            {"filter": TrajectoryState.NO_TEST.value},
        ),
        Gap(translate("MissingCard", "without a class"), ready.without_group, "people"),
        Gap(
            translate("MissingCard", "events without marks"),
            len(unmarked),
            "events",
            unmarked[0].args if unmarked else {},
        ),
        Gap(translate("MissingCard", "results not given out"), unreleased, "testing", {"sessions": "check"}),
    )
    return tuple(one for one in found if one.count)


class MissingCard(Card):
    """Figures only: nothing is compared with anybody."""

    chosen = Signal(object)  # Gap
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Missing for the report"), parent=parent)
        self.buttons: list[IconButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.complete = Label(self.tr("Nothing is missing."), "secondary")
        self.body.addLayout(self._rows)
        self.body.addWidget(self.complete)
        self.body.addStretch(1)
        self.body.setSpacing(Space.XS)

    def show_gaps(self, found: tuple[Gap, ...]) -> None:
        clear(self._rows)
        self.buttons = []
        for one in found:
            button = IconButton("chevron-right", self.tr("Show: {what}").format(what=one.text))
            button.clicked.connect(lambda _checked=False, gap=one: self.chosen.emit(gap))
            self.buttons.append(button)
            parts = row(gap=Space.S)
            parts.addWidget(ElideLabel(one.text), 1)
            parts.addWidget(Label(str(one.count), "strong"))
            parts.addWidget(button)
            self._rows.addLayout(parts)
        self.complete.setVisible(not found)
        self.rebuilt.emit()
