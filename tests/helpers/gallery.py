"""Shows every widget in every theme: `python -m tests.helpers.gallery [folder]` writes the pictures."""

import os
import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.helpers.asker import FakeAsker
from tests.helpers.screens import save_picture
from ui.application import make_application
from ui.context import AppContext
from ui.dialogs.base import Dialog
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.models import BarCell, Cell, ChipCell, Column, FlagCell, StepsCell
from ui.navigation import PageSpec
from ui.settings import Settings
from ui.theme import Space, ThemeName, theme
from ui.widgets.big_choice import BigChoice
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chart_view import ChartView
from ui.widgets.chip import Chip, FilterChip
from ui.widgets.counter import Counter
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field, FormRow, SettingRow
from ui.widgets.kiosk_parts import NameRow, OptionCard
from ui.widgets.label import Label
from ui.widgets.layout import column, line, row
from ui.widgets.list_row import ListRow
from ui.widgets.notice import Notice
from ui.widgets.page import Page, PageHead
from ui.widgets.progress import Meter, StackBar, Steps
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.stages import Stage, Stages
from ui.widgets.switch import Switch
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from ui.widgets.timeline import Entry, Timeline
from ui.widgets.week_strip import Day, WeekStrip
from ui.widgets.wizard_steps import WizardSteps
from zima_desktop.domain.charts import Axis, TargetBar, radar, target_bars

LOOKS: tuple[tuple[ThemeName, float], ...] = (
    ("light", 1.0),
    ("dark", 1.0),
    ("contrast", 1.0),
    ("light", 1.25),
)
NAMES = (
    "Болконская Мария",
    "Гринёв Пётр",
    "Дубровский Владимир",
    "Кабанова Катерина",
    "Мармеладова Софья",
    "Миронова Мария",
    "Разумихин Дмитрий",
    "Ростов Николай",
    "Турбина Елена",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A row of the table in the gallery."""

    name: str
    group: str
    mark: str
    state: tuple[str, str, str]
    goal: str
    done: int


STATES = (
    ("Выбор сделан", "circle-check", "ok"),
    ("На профпробе", "wrench", "accent"),
    ("Нужна беседа", "message-circle", "warn"),
    ("Изучает варианты", "compass", "info"),
    ("Тест не пройден", "circle-dashed", "neutral"),
)
SAMPLES = tuple(
    Sample(name, "9 «Б»", f"c{at % 5 + 1}", STATES[at % 5], "Слесарь по ремонту подвижного состава", at % 7)
    for at, name in enumerate(NAMES)
)


def sample_columns() -> tuple[Column[Sample], ...]:
    return (
        Column(
            "name",
            "Ученик",
            lambda s: s.name,
            cell=Cell.PERSON,
            payload=lambda s: s.group,
            width=230,
            stretch=2,
        ),
        Column("mark", "Интересы", lambda s: "Техника", cell=Cell.MARK, payload=lambda s: s.mark, width=110),
        Column(
            "state",
            "Траектория",
            lambda s: s.state[0],
            cell=Cell.CHIP,
            payload=lambda s: ChipCell(s.state[1], s.state[2]),
            width=170,
        ),
        Column("goal", "Цель", lambda s: s.goal, width=160, stretch=2, drop=2),
        Column(
            "steps",
            "Карта",
            lambda s: f"{s.done} из 6",
            cell=Cell.STEPS,
            payload=lambda s: StepsCell(s.done, 6),
            width=120,
            drop=3,
        ),
        Column(
            "bar",
            "Сдано",
            lambda s: f"{s.done} из 6",
            cell=Cell.BAR,
            payload=lambda s: BarCell(s.done / 6),
            width=130,
            drop=1,
        ),
        Column(
            "flag",
            "Дата",
            lambda s: "08.01.2011",
            cell=Cell.FLAG,
            payload=lambda s: FlagCell("warn", "", "в базе: 01.08.2011") if s.done == 2 else None,
            width=150,
            drop=1,
        ),
        Column("act", "", lambda s: "Открыть", cell=Cell.ACTION, width=120, drop=4),
    )


class TodayLike(Page):
    """Looks like the page Today."""

    def __init__(self) -> None:
        super().__init__()
        head = PageHead(
            "Сегодня, вторник 24 ноября",
            "Три дела на сегодня. Открытая неделя: месячник профориентации, 9-е классы.",
            (Button("Провести тест", "plain", "play"), Button("Записать мероприятие", "primary", "plus")),
        )
        self.body.addWidget(head)
        left, right = column(self._tasks(), self._week(), None, gap=Space.L), column(gap=Space.L)
        for card in self._side():
            right.addWidget(card)
        right.addStretch(1)
        both = row(left, right, gap=Space.L)
        both.setStretch(0, 1)
        self.body.addLayout(both)
        self.body.addStretch(1)

    def _tasks(self) -> Card:
        card = Card("Дела на сегодня", note="осталось 3 из 5")
        rows = (
            (
                "message-circle",
                "warn",
                "Беседа: Обломов Илья, 9 «Б»",
                "12:30 · тест пройден, цель не выбрана",
                "Открыть",
            ),
            ("clipboard-list", "accent", "Тестирование 9 «А», кабинет 12", "13:15 · 26 учеников", "Начать"),
            ("file-text", "info", "Распечатать 7 карт к собранию", "до 16:00 · готовы 5", "Печать"),
        )
        for at, (sign, tone, title, note, action) in enumerate(rows):
            if at:
                card.body.addWidget(line())
            card.body.addWidget(ListRow(sign, tone, title, note, action=Button(action)))
        return card

    def _week(self) -> Card:
        card = Card("Ближайшие мероприятия", action=Button("Все", "link"))
        strip = WeekStrip("Неделя")
        monday = date(2026, 11, 23)
        labels = ("пн", "вт", "ср", "чт", "пт", "сб")
        strip.set_days(
            [
                Day(monday + timedelta(days=at), label, (1, 2, 0, 1, 2, 1)[at], at == 1)
                for at, label in enumerate(labels)
            ]
        )
        card.body.addWidget(strip)
        card.body.addWidget(
            ListRow("train-front", "accent", "Экскурсия в локомотивное депо", "26 ноября, четверг")
        )
        return card

    def _side(self) -> tuple[QWidget, ...]:
        shares = StackBar(
            [
                ("Выбор сделан", 8, "c1"),
                ("На профпробе", 4, "c4"),
                ("Изучает варианты", 8, "c3"),
                ("Нужна беседа", 5, "c2"),
                ("Тест не пройден", 2, "text3"),
            ],
            "Траектории",
        )
        first = Card("Траектории 9-х классов", note="27 учеников")
        first.body.addWidget(shares)
        second = Card("Показатели школы", note="цель года")
        for label, share, target, token in (
            ("Охват 8–11 классов", 0.84, 0.8, "ok"),
            ("Осознанный выбор", 0.61, 0.8, "accent"),
        ):
            figure = row(Label(label), None, Label(f"{share:.0%}", "strong"))
            second.body.addLayout(figure)
            second.body.addWidget(Meter(share, label, target=target, token=token))
        third = Notice(
            "Данные в порядке",
            "Резервная копия сделана вчера в 17:40.",
            tone="accent",
            icon_name="shield-check",
        )
        for card in (first, second, third):
            card.setFixedWidth(round(330 * theme().text_scale))
        return first, second, third


class RosterLike(Page):
    """Looks like the roster."""

    def __init__(self) -> None:
        super().__init__()
        search = SearchField("Имя или профессия", "Поиск", keys="Ctrl+F")
        search.setFixedWidth(220)
        classes = Segmented([("all", "Все"), ("a", "9 «А»"), ("b", "9 «Б»")], "Класс")
        tools = row(
            search,
            classes,
            None,
            Button("Добавить", "plain", "plus"),
            Button("Сводка класса", "primary", "printer"),
        )
        self.body.addLayout(tools)
        chips = row(
            *(FilterChip(word, sign, tone, 3 + at) for at, (word, sign, tone) in enumerate(STATES)), None
        )
        first = chips.itemAt(0).widget()
        assert isinstance(first, FilterChip)
        first.setChecked(True)
        self.body.addLayout(chips)
        self.table = RecordTable(sample_columns(), "Ученики", key=lambda s: s.name, search=lambda s: s.name)
        self.table.set_records(SAMPLES)
        self.table.sort_by("name")
        self.table.choose("Гринёв Пётр")
        self.body.addWidget(
            TableCard(self.table, foot_keys=(("Enter", "открыть карту"), ("Ctrl+F", "поиск"))), 1
        )


class PartsLike(Page):
    """Everything that the other two do not show."""

    def __init__(self) -> None:
        super().__init__()
        steps = WizardSteps(["Файл", "Столбцы", "Проверка", "Готово"])
        steps.set_step(2)
        self.body.addLayout(row(Label("Список 9-х классов", "h1"), None, steps))
        counters = [
            Counter("новые", "user-plus", "ok", 4),
            Counter("изменятся", "pencil", "info", 6),
            Counter("без изменений", "equal", "neutral", 16),
            Counter("сомнительные", "circle-question-mark", "warn", 3),
            Counter("с ошибкой", "circle-alert", "bad", 2),
        ]
        counters[3].setChecked(True)
        self.body.addLayout(row(*counters, gap=Space.M))
        actions = (Button("Отметить выбывшими…"), Button("Оставить"))
        self.body.addWidget(
            Notice(
                "Нет в файле: 3",
                "Онегин Евгений, Паратов Сергей",
                tone="warn",
                icon_name="user-x",
                actions=actions,
            )
        )
        three = row(self._form(), self._settings(), gap=Space.L)
        three.setStretch(0, 1)
        three.setStretch(1, 1)
        self.body.addLayout(three)
        kinds = [
            Button("Обычная"),
            Button("Тихая", "ghost", "ellipsis"),
            Button("Ссылка", "link"),
            Button("Удалить", "danger", "trash-2"),
        ]
        off = Button("Недоступна", "primary", "check")
        off.setEnabled(False)
        self.body.addLayout(
            row(
                *kinds,
                off,
                IconButton("ellipsis", "Ещё"),
                Chip("Учебная база", "graduation-cap", "warn"),
                Steps(4, 6, "Карта"),
                None,
            )
        )
        self.body.addLayout(row(self._card(), self._charts(), gap=Space.L))
        self.body.addLayout(self._kiosk())

    def _form(self) -> Card:
        card = Card("Форма")
        wrong = Field("Фамилия", QLineEdit("Гринёв5"), required=True)
        wrong.set_error("Только буквы, дефис и пробел")
        day = DateField("Дата")
        day.set_date(date(2026, 11, 24))
        select = Select([("a", "По результатам теста"), ("b", "Свободная")], "Шаблон")
        card.body.addWidget(FormRow(Field("Дата", day), Field("Шаблон", select, hint="можно сменить потом")))
        card.body.addWidget(wrong)
        notes = QPlainTextEdit("Пробуем слесарное дело 27 ноября.")
        notes.setFixedHeight(70)
        card.body.addWidget(Field("О чём договорились", notes))
        return card

    def _settings(self) -> Card:
        card = Card("Вид и текст", note="изменения видны сразу")
        themes = Segmented([("light", "Светлая"), ("dark", "Тёмная"), ("contrast", "Контрастная")], "Тема")
        card.body.addWidget(SettingRow("Тема", "контрастная — для слабого зрения", themes))
        card.body.addWidget(line())
        card.body.addWidget(
            SettingRow("Подсказки клавиш", "показывать внизу страниц", Switch("Подсказки", True))
        )
        card.body.addWidget(line())
        card.body.addWidget(SettingRow("Спокойный показ", "без подсветки выбора", Switch("Спокойный показ")))
        card.body.addStretch(1)
        return card

    def _card(self) -> Card:
        card = Card("Траектория", action=Button("Все записи", "link"))
        stages = Stages("Путь")
        stages.set_stages(
            [
                Stage("8 класс", "знакомство", "done"),
                Stage("9 класс", "выбор профиля", "now"),
                Stage("Поступление", "лето 2027", "next"),
                Stage("Работа", "депо", "next"),
            ]
        )
        line_of_time = Timeline("Траектория")
        line_of_time.set_entries(
            [
                Entry(1, "wrench", "accent", "Профпроба: слесарь-ремонтник", "27.11, план", True),
                Entry(2, "train-front", "info", "Экскурсия в локомотивное депо", "18.11.2026"),
                Entry(3, "clipboard-list", "accent", "Тест «Пять сфер»", "11.11.2026"),
                Entry(4, "trophy", "ok", "Конкурс «Моя будущая профессия»", "20.10.2026"),
            ]
        )
        card.body.addWidget(stages)
        card.body.addWidget(line_of_time)
        card.body.addStretch(1)
        return card

    def _charts(self) -> Card:
        card = Card("Профиль интересов", note="11.11.2026")
        axes = [
            Axis(name, value, f"{value} из 8", value == 7)
            for name, value in zip(
                ("Техника", "Природа", "Человек", "Знак", "Образ"), (7, 4, 3, 6, 2), strict=True
            )
        ]
        chart = ChartView("Профиль", lambda w, h: radar(w, h, axes, 8, theme().measure))
        chart.setMinimumHeight(240)
        card.body.addWidget(chart)
        rows = [TargetBar("8 классы", 74, "74 %", "−6"), TargetBar("9 классы", 93, "93 %", "+13")]
        bars = ChartView("Охват", lambda w, _h: target_bars(w, rows, 80, "цель 80 %", theme().measure))
        bars.setMinimumHeight(120)
        card.body.addWidget(bars)
        return card

    def _kiosk(self):  # type: ignore[no-untyped-def]
        options = (
            OptionCard("1", "Ремонтировать станки", icon="wrench"),
            OptionCard("2", "Ухаживать за садом", icon="leaf"),
        )
        names = column(NameRow("Базаров Евгений"), NameRow("Гринёв Пётр", "сдано", icon="check", taken=True))
        choice = BigChoice(
            "Режим учителя",
            "Провести тестирование в классе. Пароль базы не нужен: хватит файла сеанса.",
            "presentation",
            main=True,
        )
        other = BigChoice(
            "Учебная школа", "Отдельная база с героями русской классики.", "graduation-cap", "warn"
        )
        return row(*options, column(names, choice, other), gap=Space.L)


class _Controller:
    def __init__(self, view: QWidget) -> None:
        self.view = view

    def open(self, **args: object) -> None:
        """Nothing to read."""


def make_window(folder: Path) -> MainWindow:
    """The main window with the sample pages."""
    settings = Settings(folder / "gallery.ini")
    context = AppContext(None, settings=settings, asker=FakeAsker(), jobs=JobRunner())  # type: ignore[arg-type]
    context.training, context.user_name = True, "Павел Петрович"
    specs = (
        ("today", "Сегодня", "calendar-check", "", TodayLike),
        ("classes", "Классы", "layout-grid", "", RosterLike),
        ("people", "Ученики", "user", "", PartsLike),
        ("documents", "Документы", "file-text", "reference", RosterLike),
        ("monitoring", "Мониторинг", "chart-line", "municipality", RosterLike),
        ("exchange", "Обмен данными", "arrow-left-right", "municipality", RosterLike),
        ("settings", "Настройки", "settings", "settings", RosterLike),
    )
    pages = [
        PageSpec(key, title, sign, group, lambda _context, make=make: _Controller(make()))
        for key, title, sign, group, make in specs
    ]
    return MainWindow(context, pages)


def main(folder: Path) -> None:
    """Every page in every look, the narrow window, a dialog and the empty state."""
    make_application(Settings(folder / "gallery.ini"))
    for name, scale in LOOKS:
        theme().apply(name, scale)
        window = make_window(folder)
        window.show()
        _show_pages(window, folder, f"{name}-{round(scale * 100)}")
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _show_pages(window: MainWindow, folder: Path, look: str) -> None:
    for page, high in (("today", 697), ("classes", 697), ("people", 1500)):
        window.resize(1366, high)
        window.open(page)
        _settle()
        save_picture(window, folder / f"{look}-{page}.png")
    window.resize(1093, 558)
    window.open("classes")
    window.toast.say("Записано 10 строк", lambda: None)
    _settle()
    save_picture(window, folder / f"{look}-narrow.png")
    window.toast.dismiss()
    window.resize(1366, 697)
    dialog = _talk(window)
    _settle()
    save_picture(window, folder / f"{look}-dialog.png")
    dialog.reject()
    empty = EmptyState(
        "users", "В классе пока никого нет", "Загрузите список из таблицы.", action="Загрузить"
    )
    empty.resize(700, 360)
    save_picture(empty, folder / f"{look}-empty.png")


def _talk(window: MainWindow) -> Dialog:
    subtitle = "9 «Б» · прошлая беседа 14.09.2026"
    dialog = Dialog(window, "Беседа: Гринёв Пётр", subtitle, avatar="Гринёв Пётр")
    kind = Select([(1, "Свободная")], "Шаблон")
    dialog.body.addWidget(FormRow(Field("Дата", DateField("Дата")), Field("Шаблон", kind)))
    text = QPlainTextEdit("Пробуем слесарное дело 27 ноября.")
    text.setFixedHeight(92)
    dialog.body.addWidget(Field("О чём договорились", text))
    switch = (Switch("Закрытая", True),)
    note = Notice(
        "Закрытая заметка", "Видят только консультанты.", tone="warn", icon_name="lock", actions=switch
    )
    dialog.body.addWidget(note)
    dialog.foot_note.setText("Черновик сохранён в 12:47")
    dialog.add_foot(primary="Сохранить")
    dialog.open(text)
    return dialog


def _settle() -> None:
    """Let layouts and first paints happen before the picture is taken."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "/tmp/gallery"))
