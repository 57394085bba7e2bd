"""Scenes between school and coordinator: the key, the package, the merge, the figures."""

from pathlib import Path

from tests.helpers.asker import FakeAsker
from tests.tour import beginning
from tests.tour.driver import Driver
from ui.desktop import Desktop
from ui.main_window import MainWindow
from ui.pages.exchange.dialogs import KeyDialog
from ui.pages.exchange.school_view import SchoolView
from ui.pages.exchange.town_view import TownView
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.handover import Variant

COORDINATOR = 3  # in the list of kinds


def play(desktop: Desktop, hands: Driver, asker: FakeAsker, place: Path, out: Path, name: str) -> None:
    """From the coordinator's key to the figures of the town."""
    school = desktop.settings.last_workspace
    assert school is not None
    _agree(desktop)
    desktop.lock()
    sheet = place / "town-sheet.pdf"
    beginning.create_base(desktop, hands, asker, place, sheet, name, COORDINATOR)
    key = out / "coordinator-key.json"
    _give_key(desktop, hands, asker, key)
    town = desktop.settings.last_workspace
    assert town is not None
    _reopen(desktop, hands, school)
    package = out / "school-9.zima"
    _hand_over(desktop, hands, asker, key, package, out)
    _reopen(desktop, hands, town)
    _merge(desktop, hands, asker, package)
    _window(desktop).open("monitoring")
    hands.picture("monitoring")


def _window(desktop: Desktop) -> MainWindow:
    assert desktop.main is not None
    return desktop.main


def _agree(desktop: Desktop) -> None:
    """The parents' papers have come: all but one for the hand-over."""
    services = _window(desktop).services
    people = services.people.members([services.people.groups()[0].id])
    ids = [person.id for person in people]
    today = services.workspace.today()
    services.consents.record(ids[1:], Purpose.COORDINATOR.value, None, today)


def _reopen(desktop: Desktop, hands: Driver, folder: Path) -> None:
    """Lock, choose the other base, unlock it."""
    desktop.lock()
    desktop.settings.last_workspace = folder
    desktop.start.show()
    beginning.unlock(desktop, hands)


def _give_key(desktop: Desktop, hands: Driver, asker: FakeAsker, key: Path) -> None:
    _window(desktop).open("exchange")
    hands.picture("coordinator")
    view = _exchange(desktop)
    assert isinstance(view, TownView)
    hands.press(view.key)
    hands.picture("coordinator-key")
    asker.paths.append(key)
    dialog = hands.dialog()
    assert isinstance(dialog, KeyDialog)
    hands.press(dialog.save)
    hands.wait(key.exists, "the key file")


def _exchange(desktop: Desktop) -> object:
    return _window(desktop).controller("exchange").view


def _hand_over(
    desktop: Desktop, hands: Driver, asker: FakeAsker, key: Path, package: Path, out: Path
) -> None:
    _window(desktop).open("exchange")
    view = _exchange(desktop)
    assert isinstance(view, SchoolView)
    asker.paths.append(key)
    view.what.variant.set_key(Variant.FULL.value)
    view.what.variant.picked.emit(Variant.FULL.value)
    hands.press(view.recipient.choose_key)
    view.recipient.confirmed.click()
    asker.paths.append(package)
    hands.press(view.recipient.change_target)
    hands.picture("hand-over")
    hands.press(view.make)
    hands.wait(package.exists, "the package")
    hands.wait(view.receipt.isVisible, "the receipt")
    act = out / "act-of-transfer.pdf"
    asker.paths.append(act)
    hands.press(view.receipt.save_act)
    hands.wait(act.exists, "the act of transfer")
    hands.picture("handed-over")


def _merge(desktop: Desktop, hands: Driver, asker: FakeAsker, package: Path) -> None:
    """Take the package in, then the same one once more."""
    _window(desktop).open("exchange")
    view = _exchange(desktop)
    assert isinstance(view, TownView)
    for picture in ("package-preview", "same-package-again"):
        asker.paths.append(package)
        hands.press(view.take)
        hands.wait(lambda: not desktop.jobs.busy and view.side.package.isVisible(), "the preview")
        hands.picture(picture)
        if view.side.package.apply.isVisible():
            hands.press(view.side.package.apply)
            hands.wait(view.side.applied.isVisible, "the merge")
            hands.picture("merged")
            hands.press(view.side.applied.close_protocol)
