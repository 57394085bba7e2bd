"""Which columns a sheet of the catalogue has, and how a value of an entry stands in a cell and comes back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from zima_desktop.content.words import known_values, word_or_self
from zima_desktop.domain.catalogue import (
    OBJECTS,
    TYPES,
    CatalogueKind,
    Confidence,
    Education,
    ListStatus,
    PlaceKind,
    Region,
    TaughtState,
)
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.exchange.instruments.cells import folded, number_of, truth_of

Plain = str | int | float | None
SHEETS = {
    CatalogueKind.PROFESSION: "Профессии",
    CatalogueKind.PROGRAMME: "Программы",
    CatalogueKind.PLACE: "Места",
    CatalogueKind.TAUGHT: "Чему учат",
    CatalogueKind.LINK: "Смена кодов",
}
SOURCE, DATED = "Источник", "На дату"
_YES, _NO = "да", "нет"


@dataclass(frozen=True, slots=True)
class Column:
    """`path` is the name in the document, "riasec.0" and "description.does" reach inside."""

    title: str
    path: str
    width: float
    show: Callable[[Any], Plain] = lambda value: value
    read: Callable[[str], Any] = lambda text: text


class Words:
    """Codes of a kind and their words, both ways; a code may be typed as well."""

    def __init__(self, kind: str, codes: tuple[str, ...]) -> None:
        self._words = {code: word_or_self(kind, code) for code in codes}
        self._codes = {folded(text): code for code, text in self._words.items()}
        self._codes |= {folded(code): code for code in codes}

    def show(self, code: str) -> str:
        return self._words.get(code, code)

    def read(self, text: str) -> str:
        return self._codes.get(folded(text), text)


def _some(words: Words) -> tuple[Callable[[Any], Plain], Callable[[str], Any]]:
    return (
        lambda codes: "; ".join(words.show(code) for code in codes),
        lambda text: [words.read(part) for part in parts_of(text)],
    )


def parts_of(text: str) -> list[str]:
    """What is parted by semicolons or line breaks."""
    return [part.strip() for part in text.replace("\n", ";").split(";") if part.strip()]


def _joined(values: Any) -> Plain:
    return "; ".join(values)


def _whole(text: str) -> int:
    found = number_of(text)
    if not isinstance(found, int):
        raise InvalidValue("", text, "not_a_number")
    return found


def _figure(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError as error:
        raise InvalidValue("", text, "not_a_number") from error


def _truth(text: str) -> bool:
    found = truth_of(text)
    if found is None:
        raise InvalidValue("", text, "not_yes_no")
    return found


def _yes_no(value: Any) -> Plain:
    return None if value is None else _YES if value else _NO


def _words(title: str, path: str, width: float, kind: str, codes: tuple[str, ...]) -> Column:
    words = Words(kind, codes)
    return Column(title, path, width, words.show, words.read)


def _list(title: str, path: str, width: float) -> Column:
    return Column(title, path, width, _joined, parts_of)


def _number(title: str, path: str) -> Column:
    return Column(title, path, 10, read=_whole)


def columns_of(kind: CatalogueKind, fields: Mapping[str, str]) -> tuple[Column, ...]:
    """`fields` are titles of the fields by key."""
    made = {
        CatalogueKind.PROFESSION: _profession,
        CatalogueKind.PROGRAMME: _programme,
        CatalogueKind.PLACE: _place,
        CatalogueKind.TAUGHT: _taught,
        CatalogueKind.LINK: _link,
    }[kind](fields)
    return (*made, Column("Выключено", "off", 10, lambda value: _YES if value else None, _truth))


class _Fields:
    def __init__(self, fields: Mapping[str, str]) -> None:
        self._titles = dict(fields)
        self._keys = {folded(title): key for key, title in fields.items()} | {
            folded(key): key for key in fields
        }

    def show(self, key: str) -> str:
        return self._titles.get(key, key)

    def read(self, text: str) -> str:
        return self._keys.get(folded(text), text)


_CONFIDENCE = ("Надёжность", "confidence", 24.0, "confidence", tuple(Confidence))


def _profession(fields: Mapping[str, str]) -> tuple[Column, ...]:
    known = _Fields(fields)
    show_objects, read_objects = _some(Words("labour_object", OBJECTS))
    show_medical, read_medical = _some(Words("medical", known_values("medical")))
    types = tuple(
        Column(f"{word_or_self('riasec', letter)} ({letter})", f"riasec.{at}", 9, read=_figure)
        for at, letter in enumerate(TYPES)
    )
    return (
        Column("Ключ", "id", 24),
        Column("Название", "title", 40),
        Column("Область", "field", 30, known.show, known.read),
        _words("Уровень обучения", "education", 26, "education", tuple(Education)),
        Column("Предмет труда", "klimov", 20, show_objects, read_objects),
        _list("Коды программ", "programmes", 26),
        _list("Школьные предметы", "subjects", 30),
        Column("Медицинские подсказки", "medical", 30, show_medical, read_medical),
        Column("Поступление", "exams", 26),
        _list("Что делает", "description.does", 60),
        Column("Где работать", "description.where", 40),
        Column("Кому подойдёт", "description.likes", 40),
        Column("Как прийти", "description.path", 40),
        *types,
        Column("ОКЗ", "okz", 8),
        Column("ОКПДТР", "okpdtr", 12),
        Column("Код O*NET", "onet", 13),
        Column("Название O*NET", "onet_title", 30),
        _words(*_CONFIDENCE),
        Column("Как проверено", "basis", 30),
    )


def _programme(_fields: Mapping[str, str]) -> tuple[Column, ...]:
    return (
        Column("Код", "code", 11),
        Column("Название", "title", 60),
        _words("Уровень обучения", "level", 26, "education", tuple(Education)),
        Column("Квалификация", "qualification", 40),
        _number("После 9 класса, месяцев", "months_9"),
        _number("После 11 класса, месяцев", "months_11"),
        _words("Состояние кода", "status", 28, "list_status", tuple(ListStatus)),
        Column("Где увидено", "seen", 14),
        _words(*_CONFIDENCE),
    )


def _place(fields: Mapping[str, str]) -> tuple[Column, ...]:
    known = _Fields(fields)
    return (
        Column("Ключ", "key", 24),
        Column("Название", "title", 44),
        Column("Полное название", "full_title", 50),
        _words("Вид", "kind", 22, "place_kind", tuple(PlaceKind)),
        Column("Населённый пункт", "town", 24),
        _words("Где находится", "region", 22, "region", tuple(Region)),
        Column(
            "Области",
            "fields",
            40,
            lambda keys: "; ".join(known.show(key) for key in keys),
            lambda text: [known.read(part) for part in parts_of(text)],
        ),
        Column("Контакты", "contacts", 30),
        Column("Общежитие", "dormitory", 11, _yes_no, _truth),
        Column("Где увидено", "seen", 40),
        _words(*_CONFIDENCE),
    )


def _taught(_fields: Mapping[str, str]) -> tuple[Column, ...]:
    return (
        Column("Ключ места", "place", 28),
        Column("Код программы", "programme", 14),
        _words("Учат ли", "state", 12, "taught_state", tuple(TaughtState)),
        _number("Мест в год", "seats"),
        Column("Примечание", "note", 50),
    )


def _link(_fields: Mapping[str, str]) -> tuple[Column, ...]:
    return (
        Column("Прежний код", "old", 12),
        Column("Новый код", "new", 12),
        Column("Откуда известно", "basis", 60),
    )
