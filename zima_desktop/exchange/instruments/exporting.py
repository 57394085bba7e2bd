"""From a document to the sheets of a workbook that a person can read, edit and give back."""

import json
import re
from dataclasses import dataclass

from zima_desktop.domain.letters import letter_at
from zima_desktop.domain.roster import FileKind, Sheet, Workbook
from zima_desktop.exchange.instruments import described
from zima_desktop.exchange.instruments.differences import differences
from zima_desktop.exchange.instruments.extra import GONE, PATH, VALUE, Patch, items_of
from zima_desktop.exchange.instruments.read import Draft, read_draft
from zima_desktop.exchange.instruments.records import Document, Findings
from zima_desktop.exchange.instruments.tables import (
    ABOUT,
    EXTRA,
    KEY,
    LEVELS,
    NORMS,
    QUESTIONS,
    sheets_of,
)

Rows = list[list[str]]
Pages = dict[str, Rows]

LONGEST_CELL = 900  # the reader of spreadsheets refuses cells above 1000 characters
_CUT = " … (полностью на листе «Дополнительно»)"
_PEOPLE = {
    "pupil": "ученики",
    "student": "студенты",
    "graduate": "выпускники",
    "adult": "взрослые",
    "parent": "родители",
    "teacher": "педагоги",
}
_SCALE_KINDS = {"content": "основная", "validity": "контрольная", "derived": "производная"}
_AGGREGATES = {"sum": "сумма", "mean": "среднее", "formula": "формула"}
_SEXES = {"male": "м", "female": "ж"}
_NORM_TITLES = {"sten": "Стен", "t": "T", "percentile": "Процентиль", "z": "z"}
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|_(?=x)")


def pages_of(document: Document) -> Pages:
    """All sheets; what they cannot say stands on «Дополнительно», so that nothing is lost."""
    pages = {
        ABOUT: _about(document),
        QUESTIONS: _questions(document),
        KEY: _keys(document),
        LEVELS: _levels(document),
        NORMS: _norms(document),
    }
    pages = {name: rows for name, rows in pages.items() if len(rows) > 1}
    patches = _patches(pages, document)
    if patches:
        pages[EXTRA] = [[PATH, VALUE], *(row for patch in patches for row in _lines(patch))]
    return pages


def _patches(pages: Pages, document: Document) -> list[Patch]:
    """What reading our own sheets does not give: first of the questions, since the key depends on them."""
    found: list[Patch] = []
    for of_scales in (False, True):
        draft = _read(pages, found)
        new = differences(draft.document, document) + _settling(draft, document)
        chosen = [patch for patch in new if patch.path.startswith("scales") is of_scales]
        found = list({patch.path: patch for patch in (*chosen, *found)}.values())
    return sorted(found, key=lambda patch: patch.path.startswith(("sections", "items", "scales")))


def _read(pages: Pages, patches: list[Patch]) -> Draft:
    sheets = tuple(Sheet(name, tuple(tuple(row) for row in rows)) for name, rows in pages.items())
    findings = Findings()
    ours = sheets_of(Workbook(sheets, FileKind.XLSX), findings)
    return read_draft(ours, tuple(patches), findings)


def _settling(draft: Draft, document: Document) -> list[Patch]:
    """Values written only to say that what looks like a slip is meant."""
    items = {item["no"]: item for item in items_of(document)}
    scales = {scale["code"]: scale for scale in document["scales"]}
    found = {}
    for path in dict.fromkeys(draft.findings.paths):
        at = re.fullmatch(r"(items|scales)\[(\w+)\]\.(\w+)", path)
        if at is None:
            holder, name = document, path
        else:
            owner = items.get(int(at[2])) if at[1] == "items" else scales.get(at[2])
            if owner is None:
                continue
            holder, name = owner, at[3]
        found[path] = Patch(path, holder[name]) if name in holder else Patch(path, gone=True)
    return list(found.values())


def _lines(patch: Patch) -> Rows:
    if patch.gone:
        return [[patch.path, GONE]]
    text = json.dumps(patch.value, ensure_ascii=False)
    text = _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    pieces = [text[start : start + LONGEST_CELL] for start in range(0, len(text), LONGEST_CELL)]
    return [[patch.path, piece] for piece in pieces]


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - len(_CUT)] + _CUT


def _about(document: Document) -> Rows:
    grades = document.get("grades")
    types = [described.type_of(item["response"]) for item in items_of(document)]
    labels = [text for item in items_of(document) if (text := described.labels_of(item["response"]))]
    rows = [
        ["Название", document["title"]],
        ["Код", document["code"]],
        ["Номер редакции", str(document["edition"])],
        ["Автор", document["authors"]],
        ["Год", str(document["year"])],
        ["Редакция/источник", document["source"]],
        ["Основание использования", document.get("rights_basis", "")],
        ["Лицензия", document["licence"]],
        ["Оговорка", document["disclaimer"]],
        ["Кратко", document["summary"]],
        ["Для кого", ", ".join(_PEOPLE[code] for code in document["audience"])],
        ["Классы от/до", f"{grades['from']}–{grades['to']}" if grades else ""],
        ["Время, мин", str(document["minutes"])],
        ["Инструкция", document["instruction"]],
        ["Тип ответа", described.usual(types)],
        ["Подписи ответов", described.usual(labels)],
        ["Кому показывать", _readers(document)],
        ["Порог выраженности", described.shown(document.get("span_threshold", ""))],
    ]
    return [["Поле", "Значение"], *([label, _cut(text)] for label, text in rows if text)]


def _readers(document: Document) -> str:
    if "shown_to" not in document:
        return ""
    words = {"pupil": "ученик", "parent": "родители"}
    return ", ".join(words[name] for name in document["shown_to"]) or "только психолог"


@dataclass(frozen=True, slots=True)
class _Column:
    """One optional column of «Вопросы»: written only if a row needs it."""

    title: str
    texts: list[str]


def _questions(document: Document) -> Rows:
    items = list(items_of(document))
    responses = [item["response"] for item in items]
    options = [described.options_of(response) for response in responses]
    columns = [
        _Column("№", [str(item["no"]) for item in items]),
        _Column("Раздел", _section_names(document)),
        _Column("Текст", [item.get("text") or "" for item in items]),
        *(
            _Column((letter_at(at) or "").upper(), [row[at] if at < len(row) else "" for row in options])
            for at in range(max(map(len, options), default=0))
        ),
        _Column("Тип ответа", _unless_usual([described.type_of(one) for one in responses])),
        _Column("Подписи ответов", _unless_usual([described.labels_of(one) for one in responses])),
        _Column("Верный ответ", [described.correct_of(one) for one in responses]),
        _Column("Без ключа", ["да" if item.get("filler") else "" for item in items]),
        _Column("Необязательный", ["да" if item.get("required") is False else "" for item in items]),
    ]
    used = [column for column in columns if column.title in ("№", "Текст") or any(column.texts)]
    rows = zip(*(column.texts for column in used), strict=True)
    return [[column.title for column in used], *([_cut(text) for text in row] for row in rows)]


def _section_names(document: Document) -> list[str]:
    """A name at the first question of each section; nothing where there is one without a title."""
    sections = document["sections"]
    if len(sections) == 1 and "title" not in sections[0]:
        return [""] * len(sections[0]["items"])
    titles = [section.get("title", "") for section in sections]
    names: list[str] = []
    for place, section in enumerate(sections):
        own = titles[place] and titles.count(titles[place]) == 1
        names.append(titles[place] if own else f"Раздел {place + 1}")
        names += [""] * (len(section["items"]) - 1)
    return names


def _unless_usual(texts: list[str]) -> list[str]:
    common = described.usual(text for text in texts if text)
    return ["" if text == common else text for text in texts]


def _keys(document: Document) -> Rows:
    items = {item["no"]: item for item in items_of(document)}
    rows: Rows = [["Шкала", "Название", "Ключ", "Вид", "Подсчёт", "Формула", "Пропусков можно"]]
    for scale in document["scales"]:
        kind, aggregate = _SCALE_KINDS[scale["kind"]], _AGGREGATES[scale["aggregate"]]
        facts = [
            "" if scale["kind"] == "content" else kind,
            "" if scale["aggregate"] == "sum" else aggregate,
            scale.get("formula", ""),
            str(scale.get("missing_allowed", "")),
        ]
        texts = described.key_texts(scale, items, LONGEST_CELL) or [""]
        rows.append([scale["code"], scale["title"], texts[0], *facts])
        rows += [[scale["code"], "", text, "", "", "", ""] for text in texts[1:]]
    used = [at for at in range(len(rows[0])) if at < 3 or any(row[at] for row in rows[1:])]
    return [[_cut(row[at]) for at in used] for row in rows]


def _levels(document: Document) -> Rows:
    rows: Rows = [["Шкала", "От", "До", "Уровень", "Ученику", "Родителям", "Психологу"]]
    for scale in document["scales"]:
        for level in scale["levels"]:
            texts = [level["texts"].get(voice, "") for voice in ("pupil", "parent", "counsellor")]
            ends = [described.shown(level["from"]), described.shown(level["to"])]
            rows.append([scale["code"], *ends, *(_cut(text) for text in (level["label"], *texts))])
    return rows


def _norms(document: Document) -> Rows:
    norms = [(scale["code"], norm) for scale in document["scales"] for norm in scale.get("norms", ())]
    kinds = [kind for kind in _NORM_TITLES if any(norm["kind"] == kind for _code, norm in norms)]
    titles = ["Шкала", "Пол", "Класс", "Возраст", "От", "До", *(_NORM_TITLES[kind] for kind in kinds)]
    rows: Rows = [[*titles, "Объём выборки", "Среднее", "СКО", "Место", "Год"]]
    for code, norm in norms:
        spans = [norm.get(role) for role in ("grades", "ages")]
        group = [_SEXES.get(norm.get("sex", ""), ""), *(_span(span) for span in spans)]
        facts = [described.shown(norm.get(role, "")) for role in ("n", "mean", "sd", "place", "year")]
        for line in norm["rows"]:
            values = [described.shown(line["value"]) if kind == norm["kind"] else "" for kind in kinds]
            ends = [described.shown(line["from"]), described.shown(line["to"])]
            rows.append([code, *group, *ends, *values, *(_cut(fact) for fact in facts)])
            facts = [""] * len(facts)
    return rows


def _span(span: Document | None) -> str:
    return f"{span['from']}–{span['to']}" if span else ""
