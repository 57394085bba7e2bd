"""Shows every widget in every theme: `python -m tests.helpers.gallery [folder]` writes the pictures."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tests.helpers.asker import FakeAsker
from tests.helpers.gallery_pages import RosterLike, TodayLike
from tests.helpers.gallery_parts import PartsLike
from tests.helpers.screens import save_picture
from ui.application import make_application
from ui.context import AppContext
from ui.dialogs.base import Dialog
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.navigation import PageSpec
from ui.settings import Settings
from ui.theme import ThemeName, theme
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field, FormRow
from ui.widgets.notice import Notice
from ui.widgets.select import Select
from ui.widgets.switch import Switch

LOOKS: tuple[tuple[ThemeName, float], ...] = (
    ("light", 1.0),
    ("dark", 1.0),
    ("contrast", 1.0),
    ("light", 1.25),
)


class _Controller:
    def __init__(self, view: QWidget) -> None:
        self.view = view

    def open(self, **args: object) -> None:
        """Nothing to read."""


def make_window(folder: Path) -> MainWindow:
    """The main window with the sample pages."""
    settings = Settings(folder / "gallery.ini")
    context = AppContext(None, settings=settings, asker=FakeAsker(), jobs=JobRunner())  # type: ignore[arg-type]
    context.training, context.user_name = True, "Павел Петрович"
    specs = (
        ("today", "Сегодня", "calendar-check", "", TodayLike),
        ("classes", "Классы", "layout-grid", "", RosterLike),
        ("people", "Ученики", "user", "", PartsLike),
        ("documents", "Документы", "file-text", "reference", RosterLike),
        ("monitoring", "Мониторинг", "chart-line", "municipality", RosterLike),
        ("exchange", "Обмен данными", "arrow-left-right", "municipality", RosterLike),
        ("settings", "Настройки", "settings", "settings", RosterLike),
    )
    pages = [
        PageSpec(key, title, sign, group, lambda _context, make=make: _Controller(make()))
        for key, title, sign, group, make in specs
    ]
    return MainWindow(context, pages)


def main(folder: Path) -> None:
    """Every page in every look, the narrow window, a dialog and the empty state."""
    make_application(Settings(folder / "gallery.ini"))
    for name, scale in LOOKS:
        theme().apply(name, scale)
        window = make_window(folder)
        window.show()
        _show_pages(window, folder, f"{name}-{round(scale * 100)}")
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _show_pages(window: MainWindow, folder: Path, look: str) -> None:
    for page, high in (("today", 697), ("classes", 697), ("people", 1500)):
        window.resize(1366, high)
        window.open(page)
        _settle()
        save_picture(window, folder / f"{look}-{page}.png")
    window.resize(1093, 558)
    window.open("classes")
    window.toast.say("Записано 10 строк", lambda: None)
    _settle()
    save_picture(window, folder / f"{look}-narrow.png")
    window.toast.dismiss()
    window.resize(1366, 697)
    dialog = _talk(window)
    _settle()
    save_picture(window, folder / f"{look}-dialog.png")
    dialog.reject()
    empty = EmptyState(
        "users", "В классе пока никого нет", "Загрузите список из таблицы.", action="Загрузить"
    )
    empty.resize(700, 360)
    save_picture(empty, folder / f"{look}-empty.png")


def _talk(window: MainWindow) -> Dialog:
    subtitle = "9 «Б» · прошлая беседа 14.09.2026"
    dialog = Dialog(window, "Беседа: Гринёв Пётр", subtitle, avatar="Гринёв Пётр")
    kind = Select([(1, "Свободная")], "Шаблон")
    dialog.body.addWidget(FormRow(Field("Дата", DateField("Дата")), Field("Шаблон", kind)))
    text = QPlainTextEdit("Пробуем слесарное дело 27 ноября.")
    text.setFixedHeight(92)
    dialog.body.addWidget(Field("О чём договорились", text))
    switch = (Switch("Закрытая", True),)
    note = Notice(
        "Закрытая заметка", "Видят только консультанты.", tone="warn", icon_name="lock", actions=switch
    )
    dialog.body.addWidget(note)
    dialog.foot_note.setText("Черновик сохранён в 12:47")
    dialog.add_foot(primary="Сохранить")
    dialog.open(text)
    return dialog


def _settle() -> None:
    """Let layouts and first paints happen before the picture is taken."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "/tmp/gallery"))
