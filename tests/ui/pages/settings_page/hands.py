"""What a person does on the page of settings."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.people_desk import Desk
from tests.helpers.typing import type_text

PASSWORD = "Тёплая зима 2026"
NEW_PASSWORD = "Буря мглою небо кроет"


def section(desk: Desk, key: str) -> None:
    QTest.mouseClick(desk.view.sections.button(key), Qt.MouseButton.LeftButton)


def retype(field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    type_text(field, text)
