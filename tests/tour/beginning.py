"""Scenes before the work: a new base with its recovery sheet, locking and unlocking."""

from pathlib import Path

from tests.helpers.asker import FakeAsker
from tests.helpers.typing import type_text
from tests.tour.driver import Driver
from ui.desktop import Desktop

PASSWORD = "тихая зима на станции"


def create_base(
    desktop: Desktop, hands: Driver, asker: FakeAsker, parent: Path, sheet: Path, name: str, kind: int = 0
) -> None:
    """Name, user, password; the sheet is saved and two groups of the code are typed back."""
    window = desktop.start.window
    if window.welcome.isVisible():
        hands.press(window.welcome.make)
    else:
        asker.choice = "create"
        hands.press(window.unlock.other)
    page = window.create_page
    hands.wait(page.isVisible, "the form of a new base")
    type_text(page.name, name)
    type_text(page.user, "Штольц Андрей Иванович")
    page.kind.setCurrentIndex(kind)
    asker.paths.append(parent)
    hands.press(page.change_folder)
    type_text(page.password.first, PASSWORD)
    type_text(page.password.again, PASSWORD)
    hands.picture("new-base")
    hands.press(page.make)
    code = window.code
    hands.wait(code.isVisible, "the recovery code")
    sheet.unlink(missing_ok=True)  # of an earlier tour
    asker.paths.append(sheet)
    hands.press(code.save)
    hands.wait(sheet.exists, "the recovery sheet")
    groups = [label.text() for label in code.groups]
    for field, typed in zip(code.fields, code.typed, strict=True):
        number = int("".join(sign for sign in field.label.text() if sign.isdigit()))
        type_text(typed, groups[number - 1].lower())
    hands.picture("recovery-code")
    hands.press(code.finish)
    hands.wait(lambda: desktop.main is not None, "the main window")


def lock_and_unlock(desktop: Desktop, hands: Driver) -> None:
    """Ctrl+L, one wrong password, then the right one."""
    desktop.lock()
    card = desktop.start.window.unlock.card
    hands.wait(card.isVisible, "the unlock window")
    type_text(card.password, "не тот пароль совсем")
    hands.press(card.open)
    hands.wait(lambda: card.open.isEnabled() and not desktop.jobs.busy, "the refusal")
    hands.picture("wrong-password")
    card.password.clear()
    unlock(desktop, hands)


def unlock(desktop: Desktop, hands: Driver) -> None:
    """The right password."""
    card = desktop.start.window.unlock.card
    hands.wait(card.isVisible, "the unlock window")
    type_text(card.password, PASSWORD)
    hands.press(card.open)
    hands.wait(lambda: desktop.main is not None, "the main window")
