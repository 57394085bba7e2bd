"""Questions to the user: never blocking, answered in tests by a fake of the same shape."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of several; `key` is what the caller gets."""

    key: str
    title: str
    note: str = ""
    icon: str = ""


class Asker(Protocol):
    """All texts are already translated; `then` runs only if the user agreed."""

    def confirm(
        self,
        view: QWidget,
        question: str,
        answer: str,
        then: Callable[[], None],
        *,
        note: str = "",
        danger: bool = False,
    ) -> None: ...

    def tell(self, view: QWidget, title: str, text: str = "") -> None: ...

    def choose(
        self, view: QWidget, question: str, choices: Sequence[Choice], then: Callable[[str], None]
    ) -> None: ...

    def ask_text(
        self,
        view: QWidget,
        question: str,
        label: str,
        then: Callable[[str], None],
        *,
        value: str = "",
        secret: bool = False,
    ) -> None: ...

    def choose_open_file(
        self, view: QWidget, title: str, filters: str, then: Callable[[Path], None]
    ) -> None: ...

    def choose_open_files(
        self, view: QWidget, title: str, filters: str, then: Callable[[Sequence[Path]], None]
    ) -> None: ...

    def choose_save_file(
        self, view: QWidget, title: str, suggested: Path, filters: str, then: Callable[[Path], None]
    ) -> None: ...

    def choose_folder(self, view: QWidget, title: str, then: Callable[[Path], None]) -> None: ...

    def report(self, view: QWidget, error: Exception) -> None: ...


class WindowAsker:
    """The real one: own dialogs inside the window, file dialogs of the system."""

    def confirm(
        self,
        view: QWidget,
        question: str,
        answer: str,
        then: Callable[[], None],
        *,
        note: str = "",
        danger: bool = False,
    ) -> None:
        from ui.dialogs.question import QuestionDialog

        dialog = QuestionDialog(view, question, note, answer, danger=danger)
        dialog.accepted.connect(then)
        dialog.open()

    def tell(self, view: QWidget, title: str, text: str = "") -> None:
        from ui.dialogs.question import TellDialog

        TellDialog(view, title, text).open()

    def choose(
        self, view: QWidget, question: str, choices: Sequence[Choice], then: Callable[[str], None]
    ) -> None:
        from ui.dialogs.question import ChoiceDialog

        dialog = ChoiceDialog(view, question, choices)
        dialog.picked.connect(then)
        dialog.open()

    def ask_text(
        self,
        view: QWidget,
        question: str,
        label: str,
        then: Callable[[str], None],
        *,
        value: str = "",
        secret: bool = False,
    ) -> None:
        from ui.dialogs.question import TextDialog

        dialog = TextDialog(view, question, label, value, secret=secret)
        dialog.entered.connect(then)
        dialog.open()

    def choose_open_file(self, view: QWidget, title: str, filters: str, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(view, title, filters, QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def choose_open_files(
        self, view: QWidget, title: str, filters: str, then: Callable[[Sequence[Path]], None]
    ) -> None:
        dialog = _file_dialog(view, title, filters, QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: then(tuple(Path(name) for name in names)))
        dialog.open()

    def choose_save_file(
        self, view: QWidget, title: str, suggested: Path, filters: str, then: Callable[[Path], None]
    ) -> None:
        dialog = _file_dialog(view, title, filters, QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
        dialog.setDirectory(str(suggested.parent))
        dialog.selectFile(suggested.name)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def choose_folder(self, view: QWidget, title: str, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(view, title, "", QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def report(self, view: QWidget, error: Exception) -> None:
        from ui.errors import show_error

        show_error(view, error)


def _file_dialog(view: QWidget, title: str, filters: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(view.window(), title)
    dialog.setFileMode(mode)
    if filters:
        dialog.setNameFilter(filters)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
