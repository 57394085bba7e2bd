"""Answers the questions of the window in tests and remembers what was asked."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.asker import Choice


class FakeAsker:
    """Says yes unless told otherwise; file questions take their answers from `paths`, in order."""

    def __init__(self) -> None:
        self.agrees = True
        self.paths: list[Path] = []
        self.texts: list[str] = []
        self.choice = ""
        self.questions: list[str] = []
        self.told: list[tuple[str, str]] = []
        self.errors: list[Exception] = []
        self.suggested: list[Path] = []

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
        self.questions.append(question)
        if self.agrees:
            then()

    def tell(self, view: QWidget, title: str, text: str = "") -> None:
        self.told.append((title, text))

    def choose(
        self, view: QWidget, question: str, choices: Sequence[Choice], then: Callable[[str], None]
    ) -> None:
        self.questions.append(question)
        if self.agrees:
            then(self.choice or choices[0].key)

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
        self.questions.append(question)
        if self.texts:
            then(self.texts.pop(0))

    def choose_open_file(self, view: QWidget, title: str, filters: str, then: Callable[[Path], None]) -> None:
        self._answer(title, then)

    def choose_open_files(
        self, view: QWidget, title: str, filters: str, then: Callable[[Sequence[Path]], None]
    ) -> None:
        self.questions.append(title)
        if self.paths:
            chosen, self.paths = tuple(self.paths), []
            then(chosen)

    def choose_save_file(
        self, view: QWidget, title: str, suggested: Path, filters: str, then: Callable[[Path], None]
    ) -> None:
        self.suggested.append(suggested)
        self._answer(title, then)

    def choose_folder(self, view: QWidget, title: str, then: Callable[[Path], None]) -> None:
        self._answer(title, then)

    def report(self, view: QWidget, error: Exception) -> None:
        self.errors.append(error)

    def _answer(self, title: str, then: Callable[[Path], None]) -> None:
        self.questions.append(title)
        if self.paths:
            then(self.paths.pop(0))
