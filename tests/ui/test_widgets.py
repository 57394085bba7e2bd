"""The parts of a page: what they say, how they answer keys, what a screen reader hears."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.typing import type_text
from ui.models import Column
from ui.theme import THEMES, theme
from ui.widgets.avatar import Avatar, Tile
from ui.widgets.big_choice import BigChoice
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chart_view import ChartView
from ui.widgets.chip import Chip, FilterChip
from ui.widgets.counter import Counter
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field, SettingRow
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import ElideLabel, Label
from ui.widgets.list_row import ListRow
from ui.widgets.notice import Notice
from ui.widgets.progress import Meter, StackBar, Steps
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.skeleton import Skeleton
from ui.widgets.stages import Stage, Stages
from ui.widgets.switch import Switch
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from ui.widgets.timeline import Entry, Timeline
from ui.widgets.toast import Toast
from ui.widgets.week_strip import Day, WeekStrip
from ui.widgets.wizard_steps import WizardSteps
from zima_desktop.domain.charts import Axis, radar


def _radar() -> ChartView:
    axes = [Axis("A", 7, "7 of 8"), Axis("B", 2, "2 of 8"), Axis("C", 4, "4 of 8")]
    return ChartView("Profile", lambda w, h: radar(w, h, axes, 8, theme().measure))


def _strip() -> WeekStrip:
    strip = WeekStrip("Week")
    strip.set_days([Day(date(2026, 11, 23 + at), "mo", at, at == 1) for at in range(6)])
    return strip


def _line() -> Timeline:
    timeline = Timeline("Life")
    timeline.set_entries(
        [Entry("a", "flag", "ok", "Plan", "soon", True), Entry("b", "check", "ok", "Test", "done")]
    )
    return timeline


def _stages() -> Stages:
    stages = Stages("Way")
    stages.set_stages(
        [Stage("8", "past", "done"), Stage("9", "present", "now"), Stage("Work", "depot", "next")]
    )
    return stages


MAKERS: tuple[Callable[[], QWidget], ...] = (
    lambda: Avatar("Гринёв Пётр"),
    lambda: BigChoice("Teacher", "Run a test", "play", main=True),
    lambda: Button("Add", "primary", "plus"),
    lambda: IconButton("x", "Close"),
    lambda: Card("Tasks", action=Button("All", "link")),
    _radar,
    lambda: Chip("done", "check", "ok"),
    lambda: FilterChip("done", "check", "ok", 3),
    lambda: Counter("new", "plus", "ok", 3),
    lambda: DateField("Day"),
    lambda: ElideLabel("A long name"),
    lambda: KeyCap("Esc"),
    lambda: Notice("All is well", "Yes", tone="ok"),
    lambda: Meter(0.5, "Share", target=0.8),
    lambda: StackBar([("a", 3, "c1"), ("b", 0, "c2")], "Ways"),
    lambda: Steps(3, 6, "Card"),
    lambda: Segmented([("a", "A"), ("b", "B")], "Class"),
    lambda: Select([("a", "A")], "Class"),
    Skeleton,
    _stages,
    lambda: Switch("Calm"),
    _line,
    _strip,
    lambda: WizardSteps(["File", "Done"]),
)


@pytest.mark.parametrize("make", MAKERS)
def test_every_part_has_a_name_and_paints_in_every_theme(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(400, 240)

    for name in THEMES:
        theme().apply(name, 1.25)
        assert not widget.grab().isNull()

    assert widget.accessibleName() or getattr(widget, "text", str)()


def test_segments_answer_the_user_and_not_the_program(qtbot: QtBot) -> None:
    segments = Segmented([("a", "A"), ("b", "B"), ("c", "C")], "Class")
    qtbot.addWidget(segments)
    picked: list[str] = []
    segments.picked.connect(picked.append)

    segments.set_key("b")
    assert picked == []

    qtbot.mouseClick(segments._buttons["c"], Qt.MouseButton.LeftButton)
    assert (picked, segments.key()) == (["c"], "c")


def test_segments_keep_the_choice_when_the_words_change(qtbot: QtBot) -> None:
    segments = Segmented([("a", "A"), ("b", "B")], "Class")
    qtbot.addWidget(segments)
    segments.set_key("b")

    segments.set_options([("b", "Bee"), ("d", "D")])
    assert segments.key() == "b"

    segments.set_options([("x", "X")])
    assert segments.key() == "x"


def test_arrows_move_inside_segments(qtbot: QtBot) -> None:
    segments = Segmented([("a", "A"), ("b", "B")], "Class")
    qtbot.addWidget(segments)
    segments.show()
    segments.activateWindow()
    segments._buttons["a"].setFocus()
    qtbot.waitUntil(segments._buttons["a"].hasFocus)

    qtbot.keyClick(segments._buttons["a"], Qt.Key.Key_Right)

    assert segments.key() == "b"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("24112026", date(2026, 11, 24)), ("31022026", None), ("2411", None), ("", None)],
)
def test_a_date_is_a_date_only_when_there_is_such_a_day(
    qtbot: QtBot, typed: str, expected: date | None
) -> None:
    field = DateField("Day")
    qtbot.addWidget(field)
    field.setCursorPosition(0)

    type_text(field, typed)

    assert field.date() == expected


def test_up_adds_a_day(qtbot: QtBot) -> None:
    field = DateField("Day")
    qtbot.addWidget(field)
    field.set_date(date(2026, 12, 31))

    qtbot.keyClick(field, Qt.Key.Key_Up)

    assert field.date() == date(2027, 1, 1)


def test_an_error_takes_the_place_of_the_hint(qtbot: QtBot) -> None:
    line = QLineEdit()
    field = Field("Name", line, hint="As in the passport")
    qtbot.addWidget(field)

    field.set_error("Letters only")
    assert (field.below.text(), line.accessibleDescription(), field.has_error()) == (
        "Letters only",
        "Letters only",
        True,
    )

    field.clear_error()
    assert (field.below.text(), field.has_error()) == ("As in the passport", False)


def test_a_setting_names_its_control(qtbot: QtBot) -> None:
    line = QLineEdit()
    row = SettingRow("School", "Printed on papers", line)
    qtbot.addWidget(row)

    assert line.accessibleName() == "School"


def test_the_week_is_walked_with_arrows(qtbot: QtBot) -> None:
    strip = _strip()
    qtbot.addWidget(strip)
    picked: list[date] = []
    strip.picked.connect(picked.append)

    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Return)

    assert picked == [date(2026, 11, 25)]


def test_a_point_of_the_timeline_opens_by_click_and_by_enter(qtbot: QtBot) -> None:
    timeline = _line()
    qtbot.addWidget(timeline)
    timeline.resize(300, timeline.sizeHint().height())
    opened: list[object] = []
    timeline.opened.connect(opened.append)

    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=timeline.rect().bottomLeft())
    qtbot.keyClick(timeline, Qt.Key.Key_Up)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)

    assert opened == ["b", "a"]


def test_a_chart_speaks_its_figures(qtbot: QtBot) -> None:
    chart = _radar()
    qtbot.addWidget(chart)
    chart.resize(300, 240)
    chart.show()

    assert "7 of 8" in chart.accessibleDescription()


def test_a_switch_answers_over_its_whole_width(qtbot: QtBot) -> None:
    switch = Switch("Calm")
    qtbot.addWidget(switch)
    switch.show()

    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())

    assert switch.isChecked()


def test_the_table_card_shows_why_there_is_nothing(qtbot: QtBot) -> None:
    column: Column[str] = Column("name", "Name", str)
    table: RecordTable[str] = RecordTable([column], "Names", key=str)
    empty, nothing = EmptyState("users", "Nobody", action="Load"), EmptyState("search", "Nothing found")
    card = TableCard(table, empty=empty, nothing_found=nothing)
    qtbot.addWidget(card)
    card.show()
    assert empty.isVisible()

    table.set_records(["a", "b"])
    assert table.isVisible()
    assert not empty.isVisible()

    table.records.set_search("z")
    assert nothing.isVisible()

    card.set_busy(True)
    assert not nothing.isVisible()


def test_the_toast_takes_back_once(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(600, 300)
    ground.show()
    toast, undone = Toast(ground), []

    toast.say("Done", lambda: undone.append(1))
    qtbot.mouseClick(toast._undo, Qt.MouseButton.LeftButton)

    assert undone == [1]
    assert not toast.isVisible()


def test_a_label_without_room_ends_in_an_ellipsis_and_says_all_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElideLabel("Слесарь по ремонту подвижного состава")
    qtbot.addWidget(label)
    label.resize(80, 24)

    label.grab()

    assert label.toolTip() == label.text()


def test_texts_are_never_read_as_markup(qtbot: QtBot) -> None:
    label = Label("<b>9 & 10</b>")
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_row_and_a_tile_keep_their_height(qtbot: QtBot) -> None:
    row = ListRow("flag", "ok", "Title", "Note", action=Button("Open"), trailing=Tile("x"))
    qtbot.addWidget(row)

    assert row.sizeHint().height() == 40


def test_a_choice_gives_back_the_very_key_it_was_given(qtbot) -> None:
    from ui.widgets.select import Select
    from zima_desktop.domain.people import OrganizationKind

    options = [(kind, kind.value) for kind in OrganizationKind]
    select = Select(options, "kind")
    qtbot.addWidget(select)

    select.set_key(OrganizationKind.COLLEGE)

    assert isinstance(select.key(), OrganizationKind)
    assert select.key() is OrganizationKind.COLLEGE
