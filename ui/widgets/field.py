"""A field of a form: label above, control, hint or error below; and rows of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import Space
from ui.widgets.label import Label
from ui.widgets.restyle import restyle


class Field(QWidget):
    """The label names the control for the screen reader; an error takes the place of the hint."""

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        shown = translate("Field", "{label} (required)").format(label=label) if required else label
        self.label = Label(shown, "field")
        self.label.setBuddy(control)
        self.below = Label(hint, "caption", wrap=True)
        self.below.setVisible(bool(hint))
        control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.label)
        layout.addWidget(control)
        layout.addWidget(self.below)
        self.setFocusProxy(control)

    def relabel(self, label: str, *, hint: str = "", required: bool = False) -> None:
        """Another label and hint, when what the field means depends on another one."""
        shown = translate("Field", "{label} (required)").format(label=label) if required else label
        self._hint = hint
        self.label.setText(shown)
        self.control.setAccessibleName(label)
        self._mark(hint, wrong=False)

    def set_hint(self, hint: str) -> None:
        """Another line below; an error that stands there gives way to it."""
        self._hint = hint
        self._mark(hint, wrong=False)

    def set_error(self, text: str) -> None:
        """Say under the field what is wrong with it."""
        self._mark(text, wrong=True)

    def clear_error(self) -> None:
        self._mark(self._hint, wrong=False)

    def has_error(self) -> bool:
        return bool(self.control.property("wrong"))

    def _mark(self, text: str, *, wrong: bool) -> None:
        self.below.setText(text)
        self.below.setVisible(bool(text))
        self.below.set_tone("bad" if wrong else "text3")
        self.control.setAccessibleDescription(text)
        self.control.setProperty("wrong", wrong)
        restyle(self.control)


class FormRow(QWidget):
    """Fields side by side, their labels on one line."""

    def __init__(
        self, *fields: QWidget, stretches: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for at, field in enumerate(fields):
            stretch = stretches[at] if at < len(stretches) else 1
            layout.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)


class SettingRow(QWidget):
    """Title and a line of explanation on the left, the control on the right."""

    def __init__(self, title: str, note: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error = Label("", "caption", tone="bad", wrap=True)
        self.error.hide()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        note_label: QLabel = Label(note, "caption", wrap=True)
        texts.addStretch(1)
        for label in (Label(title, "strong"), note_label, self.error):
            texts.addWidget(label)
        texts.addStretch(1)
        note_label.setVisible(bool(note))
        if not control.accessibleName():
            control.setAccessibleName(title)
        control.setAccessibleDescription(note)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, Space.S)
        layout.setSpacing(Space.L)
        layout.addLayout(texts, 1)
        layout.addWidget(control)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_error(self, text: str) -> None:
        """A setting that could not be saved says so under its row; \"\" takes it away."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
