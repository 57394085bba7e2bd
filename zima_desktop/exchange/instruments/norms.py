"""The sheet «Нормы»: tables from points to stens, T, percentiles or z, by sex and by grade or age."""

from zima_desktop.domain.roster import Sheet
from zima_desktop.exchange.instruments.cells import number_of, text_of, whole_of
from zima_desktop.exchange.instruments.levels import ALL_SCALES, border, code_named, fraction, word_in
from zima_desktop.exchange.instruments.records import Document, Findings
from zima_desktop.exchange.instruments.spans import is_age, span_of
from zima_desktop.exchange.instruments.tables import Table, note_others, table_of

_TITLES = {
    "scale": r"шкал[аы]|тип|код шкалы|название шкалы",
    "sex": r"пол",
    "group": r"класс возраст|возраст класс|класс или возраст",
    "grades": r"класс(?:ы)?",
    "ages": r"возраст",
    "from": r"от|с|баллы от|минимум",
    "to": r"до|по|баллы до|максимум",
    "sten": r"стен(?:ы)?",
    "t": r"т|т баллы?|т оценка",
    "percentile": r"(?:процентиль|перцентиль|процентили|перцентили)",
    "z": r"z|z баллы?|z оценка",
    "n": r"n|объем(?: выборки)?|выборка",
    "mean": r"среднее|м",
    "sd": r"ско|ст отклонение|стандартное отклонение|сигма",
    "place": r"место|где собраны",
    "year": r"год",
}
_KINDS = ("sten", "t", "percentile", "z")
_SEXES = {"male": r"м|муж\w*|мальчик\w*|юнош\w*", "female": r"ж|жен\w*|девоч\w*|девуш\w*"}
_BOTH = {"both": r"все|оба|любой|м ж|мж|м и ж"}
_MOST_TABLES, _MOST_ROWS = 60, 400


def read_norms(sheet: Sheet | None, scales: list[Document], findings: Findings) -> None:
    """Gives the scales their norm tables, in the order in which they were met."""
    table = table_of(sheet, _TITLES, findings) if sheet else None
    if table is None or not table.rows():
        return
    note_others(table, findings)
    kinds = [kind for kind in _KINDS if kind in table.roles]
    if not kinds:
        findings.problem(table.at(table.header + 1, 0).place, "no_norm_value")
        return
    last = ""
    for row in table.rows():
        name = text_of(table.cell(row, "scale"), findings) or last
        last = name
        code = code_named(name, scales) if name else None
        if code is None:
            key = "unknown_scale" if name else "missing_scale"
            findings.problem(table.cell(row, "scale").place, key, name)
            continue
        wanted = [scale for scale in scales if code in (scale["code"], ALL_SCALES)]
        _take_row(table, row, kinds, wanted, findings)
    _check_sizes(table, scales, findings)


def _take_row(table: Table, row: int, kinds: list[str], scales: list[Document], findings: Findings) -> None:
    low, high = (border(table.cell(row, role), findings) for role in ("from", "to"))
    if low is None or high is None:
        return
    if fraction(low) > fraction(high):
        findings.problem(table.cell(row, "from").place, "upside_down", f"{low}–{high}")
    group = _group(table, row, findings)
    facts = _facts(table, row, findings)
    for kind in kinds:
        text = text_of(table.cell(row, kind), findings)
        value = number_of(text)
        if value is None and (text or len(kinds) == 1):
            findings.problem(table.cell(row, kind).place, "bad_number" if text else "missing_border", text)
        if value is None:
            continue
        for scale in scales:
            norm = _norm_of(scale, {"kind": kind} | group)
            norm["rows"].append({"from": low, "to": high, "value": value})
            for fact, worth in facts.items():
                norm.setdefault(fact, worth)


def _norm_of(scale: Document, group: Document) -> Document:
    marks = ("kind", "sex", "grades", "ages")
    norms: list[Document] = scale.setdefault("norms", [])
    for norm in norms:
        if all(norm.get(mark) == group.get(mark) for mark in marks):
            return norm
    norms.append({**group, "rows": []})
    return norms[-1]


def _group(table: Table, row: int, findings: Findings) -> Document:
    group: Document = {}
    sex = text_of(table.cell(row, "sex"), findings) if "sex" in table.roles else ""
    if sex and word_in(sex, _BOTH) is None:
        code = word_in(sex, _SEXES)
        if code is None:
            findings.problem(table.cell(row, "sex").place, "unknown_sex", sex)
        else:
            group["sex"] = code
    for role in ("group", "grades", "ages"):
        text = text_of(table.cell(row, role), findings) if role in table.roles else ""
        if not text or word_in(text, _BOTH):
            continue
        span = span_of(text)
        if span is None:
            findings.problem(table.cell(row, role).place, "bad_span", text)
            continue
        if role == "group":
            role = "ages" if is_age(text, span) else "grades"
        group[role] = {"from": span[0], "to": span[1]}
    return group


def _facts(table: Table, row: int, findings: Findings) -> Document:
    """How the norms were collected; given in any row of the table."""
    facts: Document = {}
    for role in ("n", "mean", "sd", "place", "year"):
        text = text_of(table.cell(row, role), findings) if role in table.roles else ""
        if not text:
            continue
        value = text if role == "place" else number_of(text)
        whole = role in ("n", "year")
        if value is None or (whole and not _fits(role, text)):
            findings.problem(table.cell(row, role).place, "bad_number", text)
        else:
            facts[role] = value
    return facts


def _fits(role: str, text: str) -> bool:
    number = whole_of(text)
    return number is not None and (number >= 1 if role == "n" else 1900 <= number <= 2100)


def _check_sizes(table: Table, scales: list[Document], findings: Findings) -> None:
    for scale in scales:
        norms = scale.get("norms", ())
        if len(norms) > _MOST_TABLES or any(len(norm["rows"]) > _MOST_ROWS for norm in norms):
            findings.problem(table.at(table.header + 1, 0).place, "too_many_norms", scale["title"])
        for norm in norms:
            norm["rows"].sort(key=lambda line: fraction(line["from"]))
