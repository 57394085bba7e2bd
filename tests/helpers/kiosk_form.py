"""A small form with one item of every kind, a branch, a rest and a section with a clock."""

from dataclasses import replace

from tests.scoring.samples import Document, document, level, pair, parsed, rating, scale
from zima_desktop.domain.instruments import Form

LIMIT = 180  # seconds of the timed section
PAIR, FEELING, SHARE, FACETS, MATRIX, SELECT, RANK, WORDS, NUMBER, ROWS, BRANCH = range(1, 12)
TIMED_WORDS, TIMED_NUMBER, TIMED_PAIR, LAST = range(12, 16)


def options(*texts: str) -> list[Document]:
    return [{"code": chr(ord("a") + at), "text": text} for at, text in enumerate(texts)]


def item(no: int, text: str | None, response: Document, **more: object) -> Document:
    return {"no": no, "text": text, "response": response, **more}


def _choices() -> list[Document]:
    labels = ["совсем нет", "скорее нет", "трудно сказать", "скорее да", "точно да"]
    facets = [
        {"code": "can", "text": "Умею", "low": 0, "high": 3},
        {"code": "like", "text": "Нравится", "low": 0, "high": 3},
        {"code": "wish", "text": "Хочу делать это на работе", "low": 0, "high": 3},
    ]
    words = ["нет", "немного", "да", "очень"]
    whole = [{**facet, "labels": words} for facet in facets]
    shared = options("Ремонтировать тепловозы", "Вести пассажирский поезд", "Составлять расписание движения")
    return [
        pair(PAIR, "Разобраться, почему не заводится двигатель", "Объяснить новичку, как тут всё устроено"),
        item(
            FEELING,
            "Мне нравится чинить приборы",
            {"kind": "rating", "low": -2, "high": 2, "labels": labels},
        ),
        item(SHARE, "Раздайте три балла", {"kind": "distribute", "total": 3, "options": shared}),
        item(
            FACETS, "Разбирать и собирать механизмы", {"kind": "multi_rating", "facets": whole, "gate": "can"}
        ),
    ]


def _picks() -> list[Document]:
    matrix = {
        "kind": "matrix_pick",
        "rows": options("Человек", "Природа", "Техника", "Знаки и числа"),
        "columns": [
            {"code": f"w{at}", "text": text}
            for at, text in enumerate(("Управлять", "Обслуживать", "Создавать"))
        ],
        "pick_rows": {"least": 2, "most": 2},
        "pick_columns": {"least": 1, "most": 1},
    }
    subjects = options("Математика", "Физика", "Химия", "Биология", "История")
    values = options("Зарплата", "Свободное время", "Уважение людей", "Рост", "Близко к дому")
    names: Document = {"kind": "text", "longest": 80, "suggest": "professions"}
    distance: Document = {"kind": "number", "low": 0, "high": 100, "decimals": 1, "unit": "км"}
    places = {"kind": "choice", "options": options("В техникум", "В десятый класс", "Пока не знаю")}
    return [
        item(MATRIX, "С чем и что вы хотели бы делать?", matrix),
        item(
            SELECT,
            "Какие предметы вам интересны?",
            {"kind": "multi_select", "options": subjects, "least": 2, "most": 3},
        ),
        item(RANK, "Что важнее в работе?", {"kind": "rank", "options": values, "places": 3}),
        item(WORDS, "Кем вы хотите стать?", names, required=False),
        item(NUMBER, "Сколько километров от дома до школы?", distance),
        item(ROWS, "Куда вы пойдёте после девятого класса?", places),
        {**rating(BRANCH), "show_if": {"item": ROWS, "is": ["a"]}},
    ]


def every_kind() -> Form:
    """Three sections: every kind and a branch, then a rest, the clock, one last pair."""
    timed = [
        item(TIMED_WORDS, "Столица Бурятии", {"kind": "text", "longest": 40}),
        item(TIMED_NUMBER, "Сколько будет 7 · 8?", {"kind": "number", "low": 0, "high": 999, "decimals": 0}),
        pair(TIMED_PAIR, "Больше", "Меньше"),
    ]
    sections: list[Document] = [
        {"items": [*_choices(), *_picks()], "break_after": True},
        {
            "title": "Быстрые вопросы",
            "instruction": "Отвечайте коротко.",
            "items": timed,
            "time_limit": LIMIT,
        },
        {"title": "Последнее", "items": [pair(LAST, "Утро", "Вечер")]},
    ]
    keys = [{"item": PAIR, "option": "a"}]
    return parsed(document([], [scale("r", keys, [level(0, 1, "всё")])], sections=sections)).form


def only(*numbers: int) -> Form:
    """The same form with some of its items in one section without words."""
    whole = every_kind()
    kept = {one.no: one for one in whole.items}
    section = replace(whole.sections[0], items=tuple(kept[no] for no in numbers), break_after=False)
    return replace(whole, sections=(section,))
