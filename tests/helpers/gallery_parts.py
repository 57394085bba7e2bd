"""The page of the gallery with everything the others do not show."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit

from ui.theme import Space, theme
from ui.widgets.big_choice import BigChoice
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chart_view import ChartView
from ui.widgets.chip import Chip
from ui.widgets.counter import Counter
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow, SettingRow
from ui.widgets.label import Label
from ui.widgets.layout import line, row
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.progress import Steps
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.stages import Stage, Stages
from ui.widgets.switch import Switch
from ui.widgets.timeline import Entry, Timeline
from ui.widgets.wizard_steps import WizardSteps
from zima_desktop.domain.charts import Axis, TargetBar, radar, target_bars


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
        self.body.addLayout(self._buttons())
        self.body.addLayout(row(self._card(), self._charts(), gap=Space.L))
        self.body.addLayout(self._kiosk())

    def _buttons(self) -> QHBoxLayout:
        kinds = [
            Button("Обычная"),
            Button("Тихая", "ghost", "ellipsis"),
            Button("Ссылка", "link"),
            Button("Удалить", "danger", "trash-2"),
        ]
        off = Button("Недоступна", "primary", "check")
        off.setEnabled(False)
        return row(
            *kinds,
            off,
            IconButton("ellipsis", "Ещё"),
            Chip("Учебная база", "graduation-cap", "warn"),
            Steps(4, 6, "Карта"),
            None,
        )

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

    def _kiosk(self) -> QHBoxLayout:
        choice = BigChoice(
            "Режим учителя",
            "Провести тестирование в классе. Пароль базы не нужен: хватит файла сеанса.",
            "presentation",
            main=True,
        )
        other = BigChoice(
            "Учебная школа", "Отдельная база с героями русской классики.", "graduation-cap", "warn"
        )
        return row(choice, other, gap=Space.L)
