"""Rows of scales of which one at a time is open."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.result.scale_row import ScaleLine, ScaleRow
from ui.widgets.layout import clear


class ScaleList(QWidget):
    """Rows of scales: one Tab stop, Up and Down inside, Enter or Space opens one at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ScaleRow] = []
        self._explain: Callable[[str], QWidget] | None = None
        self._panel: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.setAccessibleName(self.tr("Scales"))

    def set_lines(self, lines: tuple[ScaleLine, ...], explain: Callable[[str], QWidget]) -> None:
        """Other scales; `explain(code)` makes the panel that opens under a row."""
        open_code = next((one.line.code for one in self.rows if one.isChecked()), "")
        clear(self._layout)
        self._panel, self._explain, self.rows = None, explain, []
        for at, line in enumerate(lines):
            one = ScaleRow(line)
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == 0 else Qt.FocusPolicy.ClickFocus)
            one.toggled.connect(lambda on, one=one: self._toggle(one, on))
            one.moved.connect(lambda step, one=one: self._move(one, step))
            self._layout.addWidget(one)
            self.rows.append(one)
        again = next((one for one in self.rows if one.line.code == open_code), None)
        if again is not None:
            again.setChecked(True)

    def _move(self, moved: ScaleRow, step: int) -> None:
        at = self.rows.index(moved) + step
        if 0 <= at < len(self.rows):
            moved.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.rows[at].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle(self, opened: ScaleRow, on: bool) -> None:
        if on:
            for other in self.rows:
                if other is not opened:
                    other.setChecked(False)
        if self._panel is not None and (on or not any(one.isChecked() for one in self.rows)):
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
        if on and self._explain is not None:
            self._panel = self._explain(opened.line.code)
            self._layout.insertWidget(self._layout.indexOf(opened) + 1, self._panel)
            self._panel.show()
