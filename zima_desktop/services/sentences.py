"""Failures in words: what happened, what is safe, what to do. One source for the window and the console."""

import json
import re
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from typing import Any

from zima_desktop.content import content_root
from zima_desktop.content.words import word_or_self
from zima_desktop.domain.errors import FileRefused, ZimaError
from zima_desktop.domain.instruments import Finding
from zima_desktop.domain.letters import letter_of_code

_PLACES = {
    "item": "вопрос",
    "scale": "шкала",
    "level": "уровень",
    "norm": "таблица норм",
    "rule": "правило проверки",
    "section": "раздел",
    "scales": "шкалы",
    "span_threshold": "порог выраженности",
    "rights_basis": "основание использования",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """Three short Russian lines; `safe` and `next` may be empty."""

    what: str
    safe: str
    next: str


@lru_cache(maxsize=8)
def _messages(name: str) -> dict[str, Any]:
    text = (content_root() / "messages" / f"{name}.json").read_text(encoding="utf-8")
    messages: dict[str, Any] = json.loads(text)
    return messages


def explain(error: ZimaError) -> Explanation:
    """The words for an error: by its class and reason, else by its class, else the general ones."""
    messages = _messages("errors")
    names = [one.__name__ for one in type(error).__mro__ if issubclass(one, ZimaError)]
    facts: dict[str, Any] = (
        {one.name: getattr(error, one.name) for one in fields(error)} if is_dataclass(error) else {}
    )
    keys = [f"{name}.{facts[part]}" for name in names for part in ("reason", "kind") if part in facts]
    entry = next(messages[key] for key in [*keys, *names] if key in messages)
    general: dict[str, str] = next((messages[one] for one in names[:-1] if one in messages), {})
    words = {part: entry.get(part, general.get(part, "")) for part in ("what", "safe", "next")}
    shown = {key: _shown(value) for key, value in facts.items()}
    if "field" in shown:
        shown["field"] = word_or_self("field", shown["field"])
    return Explanation(**{part: text.format_map(_Facts(shown)) for part, text in words.items()})


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def _shown(value: object) -> str:
    return "нет данных" if value is None else str(value)


def sentence(error: ZimaError) -> str:
    """The explanation on one line, for the console."""
    words = explain(error)
    return " ".join(part for part in (words.what, words.safe, words.next) if part)


def workbook_problem(key: str, value: str) -> str:
    """What is wrong in a workbook with an instrument, in words; the place is told beside it."""
    found: str = _messages("instrument_workbook").get(key, key)
    sentence = found.removeprefix("{place}: ").format_map(_Facts({"value": value}))
    return sentence[:1].upper() + sentence[1:]


def refused_place(error: FileRefused) -> tuple[str, str]:
    """Place and sentence of a file that could not be read as an instrument."""
    said: str | None = _messages("schema").get(error.reason)
    if said is None:
        words = explain(error)
        return error.file_name, " ".join(part for part in (words.what, words.next) if part)
    line = re.fullmatch(r"line (\d+) column (\d+)", error.place)
    if line is not None:
        return f"строка {line[1]}, знак {line[2]}", said
    return (error.file_name if error.place in ("", "document") else error.place), said


def finding_line(finding: Finding) -> str:
    """Place and sentence of a fault of an instrument, on one line."""
    return f"{finding_place(finding)}: {finding_sentence(finding)}"


def finding_sentence(finding: Finding) -> str:
    """What is wrong, in words."""
    found: str = _messages("findings").get(finding.key, finding.key)
    return found.format_map(_Facts({"value": finding.value}))


def finding_place(finding: Finding) -> str:
    """Where in the instrument: «вопрос 3, вариант б», «шкала R, уровень 2»."""
    parts = finding.place.split()
    names = [_PLACES.get(part, part) for part in parts]
    if parts[0] == "item" and len(parts) == 3:
        return f"вопрос {parts[1]}, вариант {option_letter(parts[2])}"
    if parts[0] == "items":
        return f"вопросы {' и '.join(parts[1:])}"
    if len(names) == 4:
        return f"{names[0]} {names[1]}, {names[2]} {names[3]}"
    return " ".join(names)


def option_letter(code: str) -> str:
    """The letter that a Russian form prints for the code of an option."""
    return letter_of_code(code) or code


def roster_reason(reason: str) -> str:
    """Why a row of a class list was skipped, doubted or refused, in a few words."""
    found: str = _messages("roster").get(reason, reason)
    return found
