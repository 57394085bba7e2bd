"""Every kind of question fits small screens and large letters, speaks, and is walked with Tab alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.helpers import kiosk_form as form
from tests.helpers.kiosk import Kiosk, kiosk
from ui.theme import ThemeName, theme

Key = Qt.Key
WHOLE = form.every_kind()


def show(made: Kiosk, number: int) -> None:
    question = made.window.screens.question
    question.show_item(next(item for item in WHOLE.items if item.no == number), None)
    question.show_place("Всё обо мне", number, 15, number - 1)
    question.show_clock("осталось 2:15")
    made.window.screens.show(question)
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
@pytest.mark.parametrize(("name", "scale"), [("light", 1.0), ("dark", 1.5), ("contrast", 2.0)])
def test_every_kind_fits_the_width_at_every_letter_size(
    tmp_path: Path, size: tuple[int, int], name: ThemeName, scale: float
) -> None:
    with kiosk(tmp_path, form=WHOLE) as made:
        made.window.resize(*size)
        theme().apply(name, scale)
        for item in WHOLE.items:
            show(made, item.no)
            area = made.window.screens.question._area

            assert made.window.size().toTuple() == size, item.no
            assert area.widget().width() <= area.viewport().width(), item.no
            for control in made.window.screens.question.options():
                assert control.height() >= control.heightForWidth(control.width()), item.no
                assert control.height() >= 36, item.no


@pytest.mark.parametrize("item", [item.no for item in WHOLE.items])
def test_every_control_has_a_name_for_screen_readers(tmp_path: Path, item: int) -> None:
    with kiosk(tmp_path, form=WHOLE) as made:
        show(made, item)
        nameless = [
            type(widget).__name__
            for widget in made.window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        ]

        assert nameless == []
        assert made.asked() in made.window.screens.question.accessibleName()


@pytest.mark.parametrize("item", [item.no for item in WHOLE.items])
def test_tab_goes_through_the_answer_and_then_on(tmp_path: Path, item: int) -> None:
    with kiosk(tmp_path, form=WHOLE) as made:
        show(made, item)
        made.window.setFocus()
        made.window.screens.question.setFocus()
        reached = []
        for _ in range(40):
            made.window.focusNextPrevChild(True)
            reached.append(made.window.focusWidget())

        options = list(made.window.screens.question.options())
        assert reached[: len(options)] == options
        assert made.window.screens.question.pause in reached


def test_arrows_reach_every_option_and_the_space_bar_takes_it(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.SELECT)) as made:
        made.to_first_question(0)
        made.keys(Key.Key_Down, Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Space)
        assert made.pane.value() == ["a", "c"]
        made.keys(Key.Key_Up, Key.Key_Space, Key.Key_Down, Key.Key_Space)

        assert made.pane.value() == ["a", "b"]


def test_nothing_of_a_draft_stays_for_the_next_pupil(tmp_path: Path) -> None:
    with kiosk(tmp_path, form=form.only(form.WORDS, form.LAST)) as made:
        made.to_first_question(0)
        made.text("слесарь")
        made.key(Key.Key_Escape)
        made.click(made.window.screens.pause.decline)
        question = made.window.screens.question
        assert question.pane is None
        assert question.accessibleName() == ""
        assert question.question.text() == ""
        QCoreApplication.sendPostedEvents(None, 52)
        entries = [e for e in question.findChildren(QWidget) if "слесарь" in str(e.property("text"))]

        assert entries == []
