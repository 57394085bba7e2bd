"""«Спокойный показ»: for pupils whom a lit-up choice disturbs."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.helpers.kiosk import kiosk


def test_calm_showing_takes_the_choice_without_lighting_it_up(tmp_path: Path) -> None:
    with kiosk(tmp_path) as made:
        made.window.screens.question.calm = True
        made.to_first_question(0)

        made.key(Qt.Key.Key_1)

        options = made.window.screens.question.options()
        assert not any(option.isChecked() for option in options)
        assert made.run.seats()[0].answered == 1
