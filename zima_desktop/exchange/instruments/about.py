"""The sheet «Методика»: what the instrument is, in two columns."""

import re
from dataclasses import dataclass, field

from zima_desktop.domain.roster import Sheet
from zima_desktop.exchange.instruments.cells import Cell, folded, number_of, text_of, truth_of, whole_of
from zima_desktop.exchange.instruments.codes import code_of, is_code
from zima_desktop.exchange.instruments.records import Document, Findings
from zima_desktop.exchange.instruments.spans import grades_of_ages, span_of
from zima_desktop.exchange.instruments.tables import ABOUT, cell_at

_LABELS = {
    "title": r"название(?: методики)?|методика",
    "code": r"код(?: методики)?",
    "edition": r"номер редакции|редакция №|№ редакции",
    "authors": r"авторы?(?: методики)?",
    "year": r"год(?: \w+)?",
    "source": r"(?:редакция )?источник|редакция|редакция или источник",
    "rights_basis": r"основание(?: использования| права использования| для использования)?",
    "licence": r"лицензия|права|условия использования",
    "disclaimer": r"оговорка",
    "summary": r"кратко|краткое описание|коротко о методике",
    "audience": r"для кого|категори[ия]",
    "grades": r"класс(?:ы)?(?: от до)?",
    "grade_from": r"класс(?:ы)? от",
    "grade_to": r"класс(?:ы)? до",
    "ages": r"возраст(?: от до)?",
    "age_from": r"возраст от",
    "age_to": r"возраст до",
    "minutes": r"время(?: в)?(?: мин\w*)?|минут",
    "instruction": r"инструкция(?: ученику| для ученика)?",
    "response": r"тип ответа|вид ответа",
    "labels": r"подписи(?: ответов)?|шкала ответов|подписи шкала ответов|варианты ответа",
    "shown_to": r"кому показывать(?: результат)?",
    "missing": r"пропусков можно|можно пропусков|допустимо пропусков",
    "threshold": r"порог выраженности",
    "practice": r"пробный вопрос|пример вопроса",
    "unscored": r"без ключа|анкета|анкета без ключа",
}
_TEXTS = ("title", "authors", "source", "instruction", "summary", "licence", "disclaimer", "rights_basis")
_LONGEST = 4000  # characters of one text of a document
_HEADINGS = ("поле", "что", "показатель", "параметр")
_AUDIENCES = (
    ("pupil", r"уч[ае]\w*|школьник\w*|дет\w*|подрост\w*"),
    ("student", r"студент\w*"),
    ("graduate", r"выпускник\w*"),
    ("adult", r"взросл\w*"),
    ("parent", r"родител\w*"),
    ("teacher", r"педагог\w*|учител\w*"),
)
_NOBODY = re.compile(r"никому|(?:только )?(?:психолог|консультант|специалист|педагог)\w*")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(slots=True)
class About:
    """The texts of the sheet by their role, and where each stands."""

    texts: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    def text(self, role: str) -> str:
        return self.texts.get(role, "")

    def place(self, role: str) -> str:
        return self.places.get(role, ABOUT)


def read_about(sheet: Sheet | None, findings: Findings) -> About:
    """A row without a label goes on with the text of the row above."""
    about, role = About(), ""
    for row in range(1, len(sheet.rows) + 1 if sheet else 1):
        assert sheet is not None
        label, cell = text_of(cell_at(sheet, row, 0), findings), cell_at(sheet, row, 1)
        if label:
            role = _role(label, cell, about, findings)
        if role:
            about.places.setdefault(role, cell.place)
            more = text_of(cell, findings)
            about.texts[role] = f"{about.text(role)}\n{more}".strip() if more else about.text(role)
    return about


def _role(label: str, cell: Cell, about: About, findings: Findings) -> str:
    plain = folded(label)
    role = next((role for role, pattern in _LABELS.items() if re.fullmatch(pattern, plain)), "")
    if role in about.places:
        findings.problem(cell.place, "two_fields", label)
        return ""
    if not role and plain not in _HEADINGS and not cell.empty:
        findings.note(cell.place, "unknown_field", label)
    return role


def about_document(about: About, findings: Findings) -> Document:
    """The part of the document that stands on this sheet, without what the defaults give."""
    document: Document = {"format": 1}
    for role in _TEXTS[:4]:
        if not about.text(role):
            findings.problem(about.place(role), f"missing_{role}", path=role)
    for role in _TEXTS:
        if len(about.text(role)) > _LONGEST:
            findings.problem(about.place(role), "too_long_text", len(about.text(role)), path=role)
        if about.text(role):
            document[role] = about.text(role)
    document["code"] = _code(about, findings)
    document |= _numbers(about, findings)
    document |= _readers(about, findings)
    if grades := _grades(about, findings):
        document["grades"] = grades
    if not about.text("rights_basis"):
        findings.note(about.place("rights_basis"), "no_rights_basis")
    return document


def _code(about: About, findings: Findings) -> str:
    typed = about.text("code")
    if typed and not is_code(typed):
        findings.problem(about.place("code"), "bad_code", typed)
    return typed or code_of(about.text("title"), "instrument")


def _numbers(about: About, findings: Findings) -> Document:
    found: Document = {}
    for role, least, most in (("minutes", 1, 240), ("edition", 1, 10_000)):
        text = re.sub(r"\s*мин\w*\.?$", "", about.text(role))
        number = whole_of(text)
        if number is not None and least <= number <= most:
            found[role] = number
        elif text:
            findings.problem(about.place(role), f"bad_{role}", text)
    if not about.text("minutes"):
        findings.problem(about.place("minutes"), "missing_minutes", path="minutes")
    years = _YEAR.findall(about.text("year")) or _YEAR.findall(about.text("source"))
    if len(years) == 1:
        found["year"] = int(years[0])
    else:
        findings.problem(about.place("year"), "missing_year", ", ".join(years), path="year")
    if text := about.text("threshold"):
        threshold = number_of(text)
        found |= {} if threshold is None else {"span_threshold": threshold}
        if threshold is None:
            findings.problem(about.place("threshold"), "bad_number", text)
    return found


def _readers(about: About, findings: Findings) -> Document:
    found: Document = {"audience": ["pupil"]}
    if text := about.text("audience"):
        words = [word for word in re.split(r"[,;/\n]|\bи\b", text) if folded(word)]
        named = [_audience(word) for word in words]
        if None in named:
            findings.problem(about.place("audience"), "unknown_audience", text)
        found["audience"] = [code for code, _pattern in _AUDIENCES if code in named] or ["pupil"]
    if text := about.text("shown_to"):
        words = [folded(word) for word in re.split(r"[,;/+\n]|\bи\b", text) if folded(word)]
        named = [_audience(word) for word in words if not _NOBODY.fullmatch(word)]
        if any(name not in ("pupil", "parent") for name in named):
            findings.problem(about.place("shown_to"), "unknown_reader", text)
        found["shown_to"] = [name for name in ("pupil", "parent") if name in named]
    return found


def _audience(word: str) -> str | None:
    return next((code for code, pattern in _AUDIENCES if re.match(pattern, folded(word))), None)


def _grades(about: About, findings: Findings) -> dict[str, int] | None:
    grades = _span(about, "grades", "grade", findings)
    if grades is not None:
        if 1 <= grades[0] <= grades[1] <= 11:
            return {"from": grades[0], "to": grades[1]}
        findings.problem(about.place("grades"), "bad_span", f"{grades[0]}–{grades[1]}")
    ages = _span(about, "ages", "age", findings)
    if grades is not None or ages is None:
        return None
    found = grades_of_ages(*ages)
    shown = f"{found[0]}–{found[1]}" if found else "нет"
    findings.note(about.place("ages"), "grades_from_ages", shown)
    return {"from": found[0], "to": found[1]} if found else None


def _span(about: About, both: str, one: str, findings: Findings) -> tuple[int, int] | None:
    """«8–11» in one field, or two fields «от» and «до»; one border alone is both."""
    text = about.text(both)
    if not text:
        low, high = about.text(f"{one}_from"), about.text(f"{one}_to")
        text = "–".join(part for part in (low, high) if part)
    if not text:
        return None
    span = span_of(text)
    if span is None:
        findings.problem(about.place(both if about.text(both) else f"{one}_from"), "bad_span", text)
    return span


def flag(about: About, role: str, findings: Findings) -> bool:
    text = about.text(role)
    value = truth_of(text) if text else False
    if value is None:
        findings.problem(about.place(role), "not_yes_or_no", text)
    return bool(value)
