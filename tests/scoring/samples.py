"""Small instruments for tests, as the documents that files hold."""

import json
from typing import Any

from zima_desktop.content import parse_instrument
from zima_desktop.domain.instruments import Instrument

Document = dict[str, Any]


def voices(text: str) -> Document:
    return {"pupil": text, "parent": text, "counsellor": text}


def level(low: int | str, high: int | str, label: str) -> Document:
    return {"from": low, "to": high, "label": label, "texts": voices(f"Текст: {label}")}


def pair(no: int, first: str, second: str) -> Document:
    options = [{"code": "a", "text": first}, {"code": "b", "text": second}]
    return {"no": no, "response": {"kind": "choice", "options": options}}


def rating(no: int, low: int = 1, high: int = 5) -> Document:
    labels = [f"ответ {number}" for number in range(low, high + 1)]
    return {
        "no": no,
        "text": f"Утверждение {no}",
        "response": {"kind": "rating", "low": low, "high": high, "labels": labels},
    }


def scale(code: str, keys: list[Document], levels: list[Document], **more: object) -> Document:
    base = {"code": code, "title": f"Шкала {code}", "kind": "content", "aggregate": "sum"}
    return {**base, "keys": keys, "levels": levels, **more}


def document(items: list[Document], scales: list[Document], **more: object) -> Document:
    names = ("leader", "tie", "beside", "flat", "held", "closing")
    words: Document = {name: voices(f"{name}: {{titles}}{{items}}") for name in names}
    return {
        "format": 1,
        "code": "sample",
        "edition": 1,
        "title": "Образец",
        "summary": "Для проверки",
        "audience": ["pupil"],
        "minutes": 1,
        "instruction": "Выберите",
        "authors": "Автор",
        "year": 2026,
        "source": "Источник",
        "rights_basis": "Собственная методика",
        "licence": "Свободно",
        "disclaimer": "Норм нет",
        "practice": pair(0, "Чай", "Сок"),
        "sections": [{"items": items}],
        "scales": scales,
        "words": {**words, "score_line": "{title}: {raw} из {maximum}", "out_of_table": "вне таблицы"},
        **more,
    }


def pairs_document(**more: object) -> Document:
    """Three scales, three pairs: each scale is offered twice."""
    items = [pair(1, "Лес", "Завод"), pair(2, "Поле", "Школа"), pair(3, "Депо", "Класс")]
    keys = {"x": ((1, "a"), (2, "a")), "y": ((1, "b"), (3, "a")), "z": ((2, "b"), (3, "b"))}
    scales = [
        scale(
            code,
            [{"item": no, "option": option} for no, option in own],
            [level(0, 0, "мало"), level(1, 2, "много")],
        )
        for code, own in keys.items()
    ]
    return document(items, scales, **more)


def ratings_document(keys: list[Document], levels: list[Document], **scale_more: object) -> Document:
    """Four ratings 1…5 under one scale."""
    return document([rating(no) for no in range(1, 5)], [scale("r", keys, levels, **scale_more)])


def parsed(source: Document) -> Instrument:
    return parse_instrument(json.dumps(source, ensure_ascii=False))
