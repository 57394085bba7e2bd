"""Several of a list, from so many to so many."""

from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kiosk.options import OptionRow
from ui.kiosk.panes.pane import AnswerPane, Hint, digit
from ui.kiosk.panes.spread import Spread, role_for
from zima_desktop.domain.responses import AnswerValue, Limits, MultiSelect


class MultiSelectPane(AnswerPane):
    """The answer is a list of codes in the order of the options."""

    def __init__(self, response: MultiSelect) -> None:
        super().__init__()
        self._response = response
        self._picked: set[str] = set()
        role = role_for(len(response.options))
        self._rows = {
            each.code: OptionRow(at, each.text, "check", role)
            for at, each in enumerate(response.options, start=1)
        }
        for code, row in self._rows.items():
            row.clicked.connect(lambda _checked=False, code=code: self._toggle(code))
        self.down.addWidget(self.note)
        self.down.addWidget(Spread(tuple(self._rows.values())))
        self._tell()

    def default_question(self) -> str:
        return self.tr("What fits you?")

    def value(self) -> AnswerValue | None:
        return [code for code in self._rows if code in self._picked]

    def show_value(self, value: AnswerValue | None) -> None:
        self._picked = set(value) if isinstance(value, list) else set()
        self._draw()

    def controls(self) -> tuple[QWidget, ...]:
        return tuple(self._rows.values())

    def hints(self) -> tuple[Hint, ...]:
        return (Hint(("1", str(min(len(self._rows), 9))), self.tr("tick or untick"), "…"),)

    def take_key(self, key: int) -> bool:
        at = digit(key)
        if at is None:
            return super().take_key(key)
        if 1 <= at <= len(self._rows):
            self._toggle(tuple(self._rows)[at - 1])
        return True

    def _toggle(self, code: str) -> None:
        picked = toggled(self._picked, code, self._response.pick)
        if picked is None:
            self.refuse()
            return
        self._picked = picked
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        for code, row in self._rows.items():
            row.setChecked(code in self._picked)
        self._tell()

    def _tell(self) -> None:
        self.tell(counted(len(self._picked), self._response.pick, len(self._rows)))


def toggled(picked: set[str], code: str, limits: Limits) -> set[str] | None:
    """The choice after one more press; None when one has to be taken back first."""
    if code in picked:
        return picked - {code}
    if len(picked) < limits.most:
        return picked | {code}
    return {code} if limits.most == 1 else None


def counted(count: int, limits: Limits, offered: int) -> str:
    """How many are picked, and how many have to be."""
    if limits.least == limits.most:
        words = translate("PickCounter", "Picked {count} of {most}")
    elif limits.most >= offered and limits.least <= 1:
        words = translate("PickCounter", "Tick everything that fits. Picked: {count}")
    elif limits.least == 0:
        words = translate("PickCounter", "Picked {count}, at most {most}")
    else:
        words = translate("PickCounter", "Picked {count}, from {least} to {most} are needed")
    return words.format(count=count, least=limits.least, most=limits.most)
