"""No word of the kiosk is cut: every screen and every kind of answer, at 100 to 200 %, on small screens."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers import kiosk_form as form
from tests.helpers.class_sessions import PIN, pupil
from tests.helpers.clipped import clipped, words_of
from tests.helpers.kiosk import Kiosk, kiosk
from ui.i18n import install_translations
from ui.kiosk.options import OptionRow
from ui.kiosk.touch_mode import touch_mode
from ui.theme import ThemeName, theme
from zima_desktop.domain.people import PersonName

WHOLE = form.every_kind()
SIZES = [(1366, 768), (1024, 768)]
LETTERS: list[tuple[ThemeName, float]] = [("light", 1.0), ("dark", 1.5), ("contrast", 2.0)]
NAMES = ("Базаров Евгений", "Гринёв Пётр", "Константинопольская-Свидригайлова Александра", "Ростов Николай")
PEOPLE = tuple(pupil(n, name, date(2011, 1 + n, 2)) for n, name in enumerate(NAMES, start=1))


@pytest.fixture(autouse=True)
def russian(qapp: QApplication) -> Iterator[None]:
    """The words that pupils read are longer than those in the code."""
    before = qapp.findChildren(QTranslator)
    install_translations(qapp)
    yield
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.deleteLater()
    touch_mode().set_on(False)


def settle() -> None:
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("name", "scale"), LETTERS, ids=["100", "150", "200"])
def test_no_word_of_any_kind_of_question_is_cut(
    tmp_path: Path, size: tuple[int, int], name: ThemeName, scale: float
) -> None:
    with kiosk(tmp_path, PEOPLE, WHOLE) as made:
        made.window.resize(*size)
        theme().apply(name, scale)
        question, found = made.window.screens.question, {}
        for touch in (False, True):
            touch_mode().set_on(touch)
            for item in WHOLE.items:
                question.show_item(item, None)
                question.show_place("Всё обо мне", item.no, 15, item.no - 1)
                question.show_clock("осталось 12:15")
                made.window.screens.show(question)
                settle()
                if faults := clipped(made.window):
                    found[item.no, touch] = faults

        assert found == {}
        assert made.window.size().toTuple() == size


def screens(made: Kiosk) -> dict[str, Callable[[], None]]:
    """Every screen but the questions, as a pupil or the teacher comes to it."""
    shown, run = made.window.screens, made.run
    seat = run.seats()[2]
    long = "Разобраться, почему не заводится двигатель / Объяснить новичку, как тут всё устроено"

    def wrong() -> None:
        shown.confirm.ask(f"{seat.given} {seat.family}", run.door.confirmation(seat.person_uid))
        shown.confirm.show_wrong(2)
        shown.show(shown.confirm)

    def teacher() -> None:
        shown.confirm.ask_teacher()
        shown.confirm.show_wrong_pin()

    def guest() -> None:
        shown.names.absent_requested.emit()
        shown.agree.submitted.emit(PIN)
        shown.guest.submitted.emit("Гринёв", "Пётр", "")

    return {
        "names": made.window.controller.show_names,
        "no such name": lambda: made.text("ыы"),
        "confirm": wrong,
        "teacher": teacher,
        "agree": shown.names.absent_requested.emit,
        "guest": guest,
        "code": lambda: shown.show_code(PersonName("Свидригайлов", "Константин"), "4071"),
        "instruction": lambda: (shown.instruction.set_texts(long * 3), shown.show(shown.instruction))[0],
        "ready": lambda: shown.ready_for(72),
        "section": lambda: shown.show_section(WHOLE.sections[1]),
        "rest": lambda: shown.show(shown.rest),
        "over": lambda: shown.show(shown.over),
        "pause": lambda: shown.show_pause(timed=True),
        "review": lambda: shown.show_missing([(n, long) for n in range(4, 30)]),
        "thanks": lambda: shown.show(shown.thanks),
        "unsaved": lambda: shown.show_unsaved("read_only"),
        "leave": made.window.ask_to_leave,
    }


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("name", "scale"), LETTERS, ids=["100", "150", "200"])
def test_no_word_of_any_other_screen_is_cut(
    tmp_path: Path, size: tuple[int, int], name: ThemeName, scale: float
) -> None:
    with kiosk(tmp_path, PEOPLE, WHOLE) as made:
        made.window.resize(*size)
        found = {}
        for title, show in screens(made).items():
            show()
            theme().apply(name, scale)
            settle()
            if faults := clipped(made.window):
                found[title] = faults
        dialog = made.window.pin_dialog()
        assert dialog is not None
        dialog.reject()

        assert found == {}
        assert made.window.size().toTuple() == size


def test_no_screen_shows_or_speaks_a_foreign_word(tmp_path: Path) -> None:
    keys = re.compile(r"Ctrl|Enter|Esc|Backspace")
    with kiosk(tmp_path, PEOPLE, WHOLE) as made:
        touch_mode().set_on(True)
        foreign = set()
        for title, show in screens(made).items():
            show()
            settle()
            for widget in made.window.findChildren(QWidget):
                if widget.isVisible():
                    said = (words_of(widget), widget.accessibleName(), widget.toolTip())
                    foreign |= {(title, one) for one in said if re.search("[A-Za-z]{2,}", keys.sub("", one))}
        dialog = made.window.pin_dialog()
        assert dialog is not None
        dialog.reject()

        assert foreign == set()


@pytest.mark.parametrize(("width", "fault"), [(400, []), (60, ["needs"])])
def test_the_finder_of_cut_words_sees_a_cut_word(qtbot, width: int, fault: list[str]) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(500, 200)
    row = OptionRow(1, "Профориентационный", "check")
    row.setParent(ground)
    row.setFixedWidth(width)
    ground.show()

    assert [part for part in fault if part not in " ".join(clipped(ground))] == []
    assert bool(clipped(ground)) is bool(fault)
