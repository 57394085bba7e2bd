"""Pages of the gallery that look like real ones: today and a roster."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from ui.models import BarCell, Cell, ChipCell, Column, FlagCell, StepsCell
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import FilterChip
from ui.widgets.label import Label
from ui.widgets.layout import column, line, row
from ui.widgets.list_row import ListRow
from ui.widgets.notice import Notice
from ui.widgets.page import Page, PageHead
from ui.widgets.progress import Meter, StackBar
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.table_card import TableCard
from ui.widgets.table_view import RecordTable
from ui.widgets.week_strip import Day, WeekStrip

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
        *_more_columns(),
    )


def _more_columns() -> tuple[Column[Sample], ...]:
    return (
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
