"""The cards of the page of testing: audiences, search, drafts, what was taken in, the archive."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.helpers.asker import FakeAsker
from tests.helpers.instrument_files import keep_draft, take_into_use
from tests.ui.pages.tested_school import Steps, TestedSchool
from ui.pages.testing.controller import TestingController
from ui.pages.testing.faces import ADULTS, ARCHIVE, ICONS, FaceState, chosen
from ui.pages.testing.instrument_cards import ABOUT, QUALITY, InstrumentTile
from ui.pages.testing.new_session import NewSessionDialog
from ui.pages.testing.own_menu import ANSWERS, LOAD, TEMPLATE
from ui.pages.testing.own_menu import QUALITY as OWN_QUALITY


def tile(page: TestingController, code: str) -> InstrumentTile:
    return next(one for one in page.view.instruments.tiles if one.face.code == code)


def test_every_instrument_of_the_program_has_an_icon_of_its_own(page: TestingController) -> None:
    codes = {one.face.code for one in page.view.instruments.tiles}
    assert codes <= set(ICONS)
    assert len({ICONS[code] for code in codes}) == len(codes)


def test_many_cards_leave_the_sessions_on_the_screen(page: TestingController) -> None:
    page.view.resize(1150, 641)
    page.view.sessions.table.window().repaint()
    assert len(page.view.instruments.tiles) > 8
    assert page.view.shelf.area.verticalScrollBar().maximum() > 0
    assert page.view.verticalScrollBar().maximum() == 0
    assert page.view.sessions.height() >= 220


def test_arrow_down_reaches_a_card_below_and_scrolls_to_it(page: TestingController, qtbot: QtBot) -> None:
    tiles = page.view.instruments.tiles
    tiles[0].setFocus()
    across = page.view.instruments.across
    for _row in range(2):
        focused = next(one for one in tiles if one.hasFocus())
        qtbot.keyClick(focused, Qt.Key.Key_Down)
    assert tiles[2 * across].hasFocus()
    assert page.view.shelf.area.verticalScrollBar().value() > 0


def test_audience_and_search_choose_the_cards(page: TestingController) -> None:
    keys = [key for key, _title in _options(page)]
    assert "middle" in keys
    assert ARCHIVE not in keys
    page.view.shelf.audience._pick(ADULTS)
    adults = {one.face.code for one in page.view.instruments.tiles}
    assert "event_attitude" in adults
    assert "subject5" not in adults
    page.view.shelf.audience._pick("all")
    page.view.shelf.set_search("шесть оценки")
    assert [one.face.code for one in page.view.instruments.tiles] == ["riasec48"]
    page.view.shelf.set_search("гринёв")
    assert not page.view.instruments.tiles
    assert page.view.shelf.nothing.isVisible()


def _options(page: TestingController) -> list[tuple[str, str]]:
    from ui.pages.testing.faces import segments

    return segments(page.view.shelf._faces)


def test_draft_stands_first_and_leads_to_its_page(
    page: TestingController, school: TestedSchool, steps: Steps, tmp_path: Path, qtbot: QtBot
) -> None:
    sha = keep_draft(school.services, tmp_path, "readiness", "hour", "Анкета классного часа", rights=False)
    page.open()
    first = page.view.instruments.tiles[0]
    assert (first.face.code, first.face.state) == ("hour", FaceState.DRAFT)
    assert "no right to use it" in first.face.size
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert steps.opened == [("instrument", {"sha": sha})]


def test_instrument_that_was_taken_in_is_marked_and_can_be_assigned(
    page: TestingController, school: TestedSchool, tmp_path: Path, qtbot: QtBot
) -> None:
    sha = keep_draft(school.services, tmp_path, "thinking", "mind", "Тип мышления")
    take_into_use(school.services, sha)
    page.open()
    own = tile(page, "mind")
    assert (own.face.chip.text, own.face.assignable) == ("own", True)
    qtbot.keyClick(own, Qt.Key.Key_Return)
    dialog = next(one for one in page.view.findChildren(NewSessionDialog) if one.isVisible())
    assert dialog.battery.codes() == ("mind",)


def test_archive_holds_what_was_put_away(
    page: TestingController, school: TestedSchool, tmp_path: Path
) -> None:
    sha = keep_draft(school.services, tmp_path, "thinking", "mind", "Тип мышления")
    take_into_use(school.services, sha)
    school.services.library.retire(sha)
    page.open()
    assert "mind" not in {one.face.code for one in page.view.instruments.tiles}
    page.view.shelf.audience._pick(ARCHIVE)
    assert [one.face.code for one in page.view.instruments.tiles] == ["mind"]
    assert not chosen(page.view.shelf._faces, "all", "мышления")


def test_menu_of_a_card_leads_on(page: TestingController, steps: Steps) -> None:
    card = tile(page, "subject5")
    menu = card.make_menu()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 4
    card.acted.emit(ABOUT)
    card.acted.emit(QUALITY)
    assert steps.opened == [
        ("instrument", {"sha": card.face.sha256}),
        ("quality", {"instrument": "subject5"}),
    ]
    menu.close()


def test_menu_of_own_instruments_leads_on_and_saves_an_empty_workbook(
    page: TestingController,
    school: TestedSchool,
    steps: Steps,
    asker: FakeAsker,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page.view.results.group.set_key(school.group)
    page.view.own_requested.emit(LOAD)
    page.view.own_requested.emit(ANSWERS)
    page.view.own_requested.emit(OWN_QUALITY)
    assert steps.opened == [
        ("instrument_import", {}),
        ("answers_import", {"instrument": "subject5", "group": school.group}),
        ("quality", {"instrument": "subject5"}),
    ]
    asker.paths = [tmp_path / "blank.xlsx"]
    page.view.own_requested.emit(TEMPLATE)
    qtbot.waitUntil((tmp_path / "blank.xlsx").is_file, timeout=8000)


def test_narrow_page_shows_one_row_of_cards_and_a_list_of_audiences(
    page: TestingController, qtbot: QtBot
) -> None:
    page.view.resize(760, 500)
    qtbot.waitUntil(page.view.shelf.audience.narrow.isVisible)
    high = page.view.instruments.tiles[0].height()
    assert page.view.shelf.area.height() < 2 * high
    page.view.resize(1150, 641)
    qtbot.waitUntil(page.view.shelf.audience.wide.isVisible)
