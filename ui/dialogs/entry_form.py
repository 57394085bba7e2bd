"""The form of one entry of the catalogue: the whole entry is written, with who says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.theme import theme
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from zima_desktop.domain.errors import InvalidValue


class EntryForm(Dialog):
    """`save_requested` brings the content and its source; the dialog stays until it is kept.

    Subclasses make their controls, call `lay_out` and say the `content`.
    """

    save_requested = Signal(object, str)

    def __init__(self, view: QWidget, heading: str, title: str, source: str, *, new: bool = False) -> None:
        note = translate("EntryForm", "The whole entry is written; the shipped one stays and can come back.")
        if new:
            note = translate("EntryForm", "An entry of your own: it stays when the program is renewed.")
        super().__init__(view, heading, note, width=720, scrolling=True)
        self.title = QLineEdit(title)
        self.source = QLineEdit(source)
        self._fields: dict[str, Field] = {}

    def content(self) -> object:
        """The entry as the fields say it; a form without fields says nothing."""
        return None

    def lay_out(self) -> None:
        """Put the fields into the body, by `add` and `add_row`."""

    def finish(self) -> None:
        """After the controls are made: everything in its place, the source last."""
        self.lay_out()
        hint = translate("EntryForm", "Who says so: a letter, a site, a day")
        self.add("source", Field(translate("EntryForm", "Source of the change"), self.source, hint=hint))
        kept = translate("EntryForm", "The day of the change is kept by itself.")
        self.body.addWidget(Label(kept, "caption"))
        self.save = self.add_foot(primary=translate("EntryForm", "Save"))

    def accept(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        if not self.title.text().strip():
            self.refuse("title", translate("EntryForm", "Write a title"))
            return
        self.save_requested.emit(self.content(), self.source.text().strip())

    def close_saved(self) -> None:
        super().accept()

    def show_refusal(self, error: InvalidValue, text: str) -> None:
        """Say under the field what cannot be kept."""
        self.refuse(error.field, text)

    def refuse(self, name: str, text: str) -> None:
        """A fault of a field that is not in the form stands under the title."""
        field = self._fields.get(name, self._fields["title"])
        field.set_error(text)
        field.control.setFocus()

    def add(self, key: str, field: Field) -> None:
        self._fields[key] = field
        self.body.addWidget(field)

    def add_row(self, *parts: tuple[str, Field]) -> None:
        self._fields |= dict(parts)
        self.body.addWidget(FormRow(*(field for _key, field in parts)))


def text_box(text: str, lines: int = 2) -> QPlainTextEdit:
    """A field of several lines; Tab leaves it."""
    box = QPlainTextEdit(text)
    box.setTabChangesFocus(True)
    box.setFixedHeight(round(lines * theme().size("body") * 1.5) + 14)
    return box


def text_of(box: QPlainTextEdit) -> str | None:
    """One paragraph; None: nothing is written."""
    return " ".join(box.toPlainText().split()) or None
