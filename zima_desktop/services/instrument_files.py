"""Files that instruments come from and go to: JSON for machines, a workbook for people."""

import json
from collections.abc import Collection, Mapping
from pathlib import Path

from zima_desktop.content import check_instrument, parse_instrument
from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import ReadInstrument
from zima_desktop.exchange.instruments import read_instrument, write_instrument, write_template
from zima_desktop.exchange.workbooks.reading import read_workbook
from zima_desktop.files import write_durably
from zima_desktop.jobs import JobControl
from zima_desktop.services.sentences import refused_place, workbook_problem

__all__ = [
    "changed_copy",
    "numbered",
    "read_instrument_file",
    "same_key",
    "save_instrument",
    "write_template",
]

JSON_SUFFIX = ".json"
_WORDS = frozenset({"text", "texts", "title", "label", "labels", "instruction", "unit"})
MOST_BYTES = 8 * 1024 * 1024


def read_instrument_file(path: Path, control: JobControl) -> ReadInstrument:
    """What the file holds. Faults inside are told in the record; FileRefused: it is no such file at all."""
    if path.suffix.casefold() == JSON_SUFFIX:
        text = _text(path)
        try:
            return _looked_over(path.name, parse_instrument(text, path.name))
        except FileRefused as error:
            return ReadInstrument(path.name, None, (), (refused_place(error),))
    found = read_instrument(read_workbook(path, control), path.name)
    problems = tuple((one.place, workbook_problem(one.key, one.value)) for one in found.problems)
    notes = tuple((one.place, workbook_problem(one.key, one.value)) for one in found.notes)
    if found.document is None:
        return ReadInstrument(path.name, None, (), problems, notes)
    instrument = parse_instrument(json.dumps(found.document, ensure_ascii=False), path.name)
    return _looked_over(path.name, instrument, notes)


def _looked_over(
    name: str, instrument: Instrument, notes: tuple[tuple[str, str], ...] = ()
) -> ReadInstrument:
    return ReadInstrument(name, instrument, check_instrument(instrument), (), notes)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FileRefused(path.name, "too_big")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise NotFound("file", path.name) from error
    except UnicodeDecodeError as error:
        raise FileRefused(path.name, "not_text") from error
    except OSError as error:
        raise FileRefused(path.name, "unreadable") from error


def numbered(instrument: Instrument, known: Collection[str], taken: Collection[int]) -> Instrument:
    """Another content under a taken number becomes the next edition; a known version stays as it is."""
    if instrument.sha256 in known:
        return instrument
    if instrument.edition > max(taken, default=0):
        return instrument
    document = {**json.loads(instrument.canonical), "edition": max(taken) + 1}
    return parse_instrument(json.dumps(document, ensure_ascii=False))


def changed_copy(instrument: Instrument, changes: Mapping[str, object]) -> Instrument:
    """The same document with some values replaced; an empty text takes an optional one away."""
    document = json.loads(instrument.canonical)
    for path, value in changes.items():
        *steps, last = path.split(".")
        try:
            holder = document
            for step in steps:
                holder = holder[int(step)] if isinstance(holder, list) else holder[step]
            if isinstance(holder, list):
                holder[int(last)] = value
            elif value in ("", None):
                holder.pop(last, None)
            else:
                holder[last] = value
        except (KeyError, IndexError, ValueError, TypeError) as error:
            raise InvalidValue("instrument", path, "no_such_place") from error
    return parse_instrument(json.dumps(document, ensure_ascii=False))


def same_key(before: Instrument, after: Instrument) -> bool:
    """True if only words differ: what is counted and how is the same, so a check of the key still stands."""
    documents = (json.loads(before.canonical), json.loads(after.canonical))
    first, second = ({part: _bones(one[part]) for part in ("sections", "scales")} for one in documents)
    return first == second


def _bones(value: object) -> object:
    if isinstance(value, dict):
        return {name: _bones(inner) for name, inner in value.items() if name not in _WORDS}
    return [_bones(inner) for inner in value] if isinstance(value, list) else value


def save_instrument(instrument: Instrument, target: Path) -> None:
    """Written beside and replaced; read back in, it is the same version."""
    document = json.loads(instrument.canonical)
    if target.suffix.casefold() == JSON_SUFFIX:
        text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        write_durably(target, text.encode())
    else:
        write_instrument(document, target)
