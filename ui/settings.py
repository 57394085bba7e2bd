"""What this user chose on this computer: one typed property each, nothing about the school."""

from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from ui.theme import TEXT_SCALES, THEMES, ThemeName
from zima_desktop.paths import settings_folder

RailMode = Literal["auto", "open", "icons"]


class Settings(QObject):
    """An INI file; `changed` names the property that was set."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        file = path or settings_folder() / "settings.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeName:
        value = self._text("theme", "light")
        return next((name for name in THEMES if name == value), "light")

    @theme.setter
    def theme(self, value: ThemeName) -> None:
        self._set("theme", value)

    @property
    def text_scale(self) -> float:
        value = self._text("text_scale", "1.0")
        return next((scale for scale in TEXT_SCALES if str(scale) == value), 1.0)

    @text_scale.setter
    def text_scale(self, value: float) -> None:
        self._set("text_scale", str(value))

    @property
    def rail(self) -> RailMode:
        value = self._text("rail", "auto")
        modes: tuple[RailMode, ...] = get_args(RailMode)
        return next((mode for mode in modes if mode == value), "auto")

    @rail.setter
    def rail(self, value: RailMode) -> None:
        self._set("rail", value)

    @property
    def first_page(self) -> str:
        return self._text("first_page", "today")

    @first_page.setter
    def first_page(self, value: str) -> None:
        self._set("first_page", value)

    @property
    def key_hints(self) -> bool:
        return self._text("key_hints", "yes") == "yes"

    @key_hints.setter
    def key_hints(self, value: bool) -> None:
        self._set("key_hints", "yes" if value else "no")

    @property
    def calm_kiosk(self) -> bool:
        return self._text("calm_kiosk", "no") == "yes"

    @calm_kiosk.setter
    def calm_kiosk(self, value: bool) -> None:
        self._set("calm_kiosk", "yes" if value else "no")

    @property
    def last_workspace(self) -> Path | None:
        value = self._text("last_workspace", "")
        return Path(value) if value else None

    @last_workspace.setter
    def last_workspace(self, value: Path | None) -> None:
        self._set("last_workspace", str(value) if value else "")

    @property
    def geometry(self) -> QByteArray:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    def _text(self, key: str, otherwise: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else otherwise

    def _set(self, key: str, value: str) -> None:
        if self._text(key, "") != value:
            self._store.setValue(key, value)
            self.changed.emit(key)
