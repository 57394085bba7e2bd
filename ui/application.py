"""Makes the QApplication: fonts, theme, languages, failures. Knows nothing of a workspace."""

import os
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from ui.errors import install_excepthook, show_error, start_log
from ui.i18n import install_translations
from ui.icons import icon
from ui.settings import Settings
from ui.theme import register_fonts, theme
from zima_desktop.paths import log_folder
from zima_desktop.version import VERSION


def make_application(settings: Settings, arguments: Sequence[str] | None = None) -> QApplication:
    """The one application of the process, dressed as the settings say; a second call dresses it anew."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(arguments or sys.argv[:1]))
    app.setApplicationName("Zima")
    app.setApplicationDisplayName("Зима")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("zima-desktop")
    app.setStyle("Fusion")
    register_fonts()
    install_translations(app)
    theme().apply(settings.theme, settings.text_scale)
    app.setWindowIcon(icon("snowflake", "accent", 48))
    return app


def watch_failures() -> None:
    """Bugs go to the log and, over the active window, before the user."""
    start_log(log_folder())
    install_excepthook(_show)


def _show(error: Exception) -> None:
    window = QApplication.activeWindow()
    if window is not None:
        show_error(window, error)


def has_screen() -> bool:
    """Whether a window can be shown; Qt would end the process where it cannot."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)


def run_application() -> int:
    """The program with its windows; returns when the last one is closed."""
    if not has_screen():
        print("Нет экрана: окно показать негде. Команды без окна: main.py --help", file=sys.stderr)
        return 1
    from ui.desktop import Desktop

    settings = Settings()
    app = make_application(settings)
    watch_failures()
    desktop = Desktop(settings)
    desktop.begin()
    code = app.exec()
    desktop.end()
    return code


def check_window() -> None:
    """One label in the right dress, offscreen: fonts, icons, themes and languages are all there."""
    from PySide6.QtWidgets import QLabel

    make_application(Settings())
    label = QLabel("Зима")
    label.show()
    assert not label.grab().isNull()
    label.close()
