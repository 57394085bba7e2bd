"""Scales as they are met on the sheets: their names, codes and what else a column says of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from zima_desktop.exchange.instruments.cells import folded, number_of, text_of, whole_of
from zima_desktop.exchange.instruments.codes import codes_of, is_code
from zima_desktop.exchange.instruments.records import Document, Findings
from zima_desktop.exchange.instruments.tables import Table

TITLES = {
    "scale": r"шкал[аы]|тип",
    "code": r"код(?: шкалы)?",
    "title": r"название(?: шкалы| типа)?",
    "kind": r"вид(?: шкалы)?",
    "aggregate": r"подсчет|как считать",
    "formula": r"формула",
    "missing": r"пропусков можно|можно пропусков|допустимо пропусков",
}
NAME = " name"  # how the sheets call a scale; leaves the document before anybody sees it
_KINDS = {"content": r"основная|содержательная", "validity": r"контрольная|достоверност[ьи]|лжи|шкала лжи"}
_KINDS["derived"] = r"производная|расчетная|вычисляемая"
_AGGREGATES = {"sum": r"сумма|баллы", "mean": r"среднее", "formula": r"формула|по формуле"}


@dataclass(slots=True)
class Scale:
    """A scale on its way in; `place` is where it was met first."""

    name: str
    place: str
    code: str = ""
    title: str = ""
    facts: Document = field(default_factory=dict)
    keys: list[Document] = field(default_factory=list)


@dataclass(slots=True)
class Scales:
    """All scales in the order in which they were met."""

    known: list[Scale] = field(default_factory=list)

    def named(self, name: str, by_title: bool = True) -> Scale | None:
        plain = folded(name)
        if not plain:
            return None
        found = next((one for one in self.known if plain in (folded(one.name), folded(one.code))), None)
        if found is None and by_title:
            found = next((one for one in self.known if plain == folded(one.title)), None)
        return found

    def met(self, name: str, place: str, by_title: bool = True) -> Scale:
        found = self.named(name, by_title)
        if found is None:
            found = Scale(name, place)
            self.known.append(found)
        return found

    def give_codes(self, findings: Findings) -> None:
        """Typed codes stay; the others are made of the names."""
        typed: dict[str, Scale] = {}
        for scale in self.known:
            if scale.code and not is_code(scale.code):
                findings.problem(scale.place, "bad_code", scale.code)
            elif scale.code and typed.setdefault(scale.code, scale) is not scale:
                findings.problem(scale.place, "two_scales", scale.code)
        derived = codes_of([scale.code or scale.name for scale in self.known])
        for scale, code in zip(self.known, derived, strict=True):
            scale.code = scale.code or code


def take_facts(table: Table, row: int, scale: Scale, findings: Findings) -> None:
    """The columns beside the name; a second row of the same scale need not repeat them."""
    texts = {role: text_of(table.cell(row, role), findings) for role in TITLES if role in table.roles}
    scale.code = texts.get("code") or scale.code
    scale.title = texts.get("title") or scale.title
    for role, words in (("kind", _KINDS), ("aggregate", _AGGREGATES)):
        if text := texts.get(role):
            found = next(
                (code for code, pattern in words.items() if re.fullmatch(pattern, folded(text))), None
            )
            if found is None:
                findings.problem(table.cell(row, role).place, f"unknown_{role}", text)
            else:
                scale.facts[role] = found
    if formula := texts.get("formula"):
        scale.facts |= {"formula": formula, "aggregate": "formula"}
    if text := texts.get("missing"):
        missing = whole_of(text)
        if missing is None or missing < 0:
            findings.problem(table.cell(row, "missing").place, "bad_number", text)
        else:
            scale.facts["missing_allowed"] = missing


def name_of_row(table: Table, row: int, findings: Findings) -> str:
    """What the row calls its scale: «Шкала», else the code, else the title."""
    for role in ("scale", "code", "title"):
        if role in table.roles and (text := text_of(table.cell(row, role), findings)):
            return text
    return ""


def documents_of(scales: Iterable[Scale], order: dict[tuple[int, str | None], int]) -> list[Document]:
    """Scales of a document; keys go by the number of the item and then by its options."""
    found = []
    for scale in scales:
        facts = {"kind": "content", "aggregate": "sum"} | scale.facts
        keys = sorted(scale.keys, key=lambda key: order.get((key["item"], key.get("option")), 0))
        head = {"code": scale.code, "title": scale.title or scale.name}
        found.append(head | facts | {"keys": keys, "levels": [], NAME: scale.name})
    return found


def missing_of(text: str) -> int | None:
    number = number_of(text)
    return number if isinstance(number, int) and number >= 0 else None
