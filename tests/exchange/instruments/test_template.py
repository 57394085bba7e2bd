"""The blank form, and the sentences that go with what is typed into it."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl

from tests.exchange.instruments.typed import Pages, read_file
from zima_desktop.content.location import content_root
from zima_desktop.content.reading import parse_instrument
from zima_desktop.exchange.instruments import write_template

MESSAGES = content_root() / "messages"
CODE = Path(__file__).parents[3] / "zima_desktop" / "exchange" / "instruments"


def blank(tmp_path: Path) -> Path:
    write_template(tmp_path / "бланк.xlsx")
    return tmp_path / "бланк.xlsx"


def filled(path: Path, pages: Pages) -> Path:
    book = openpyxl.load_workbook(path)
    for name, rows in pages.items():
        for number, row in enumerate(rows, start=2):
            for column, value in enumerate(row, start=1):
                if value != "":
                    book[name].cell(number, column).value = value
    book.save(path)
    return path


def test_an_untouched_form_says_that_nothing_is_typed(tmp_path: Path) -> None:
    result = read_file(blank(tmp_path))

    assert [(one.place, one.key) for one in result.problems] == [("бланк.xlsx", "nothing_typed")]
    assert result.notes == ()


def test_a_form_just_begun_asks_for_the_rest(tmp_path: Path) -> None:
    path = filled(blank(tmp_path), {"Методика": [["Название", "Моя методика"]]})

    keys = [one.key for one in read_file(path).problems]

    assert "missing_title" not in keys
    assert {"missing_authors", "missing_instruction", "missing_minutes", "no_questions", "no_key"} <= set(
        keys
    )


def test_columns_for_typing_are_text_and_headings_stay_in_sight(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(blank(tmp_path))

    assert book.sheetnames == ["Как заполнять", "Методика", "Вопросы", "Ключ", "Уровни", "Нормы", "Пример"]
    for name in ("Методика", "Вопросы", "Ключ", "Уровни", "Нормы"):
        sheet = book[name]
        assert sheet.freeze_panes is not None
        assert {style.number_format for style in sheet.column_dimensions.values()} == {"@"}
    assert len(book["Методика"].data_validations.dataValidation) == 3
    assert len(book["Нормы"].data_validations.dataValidation) == 1


def test_the_worked_example_typed_into_the_form_is_an_instrument(tmp_path: Path) -> None:
    example = json.loads((MESSAGES / "instrument_template.json").read_text(encoding="utf-8"))["example"]
    blocks = _blocks(example)
    path = blank(tmp_path)
    book = openpyxl.load_workbook(path)
    rows = {str(row[0].value): row[1] for row in book["Методика"].iter_rows()}
    for label, value in blocks.pop("Методика"):
        rows[label].value = value
    book.save(path)

    result = read_file(filled(path, blocks))

    assert result.problems == ()
    instrument = parse_instrument(json.dumps(result.document))
    assert [(scale.title, len(scale.keys), len(scale.levels)) for scale in instrument.scales] == [
        ("Работа на воздухе", 4, 3),
        ("Работа в помещении", 4, 3),
    ]


def _blocks(example: list[list[str]]) -> Pages:
    blocks: dict[str, list[list[str]]] = {}
    name = ""
    for row in example:
        if len(row) == 1 and (found := re.fullmatch("Лист «(.+)»", row[0])):
            name = found[1]
            blocks[name] = []
        elif row and name:
            blocks[name].append(row)
    return {name: rows[1:] for name, rows in blocks.items()}


def test_every_reason_has_a_sentence_and_every_sentence_a_reason() -> None:
    sentences = json.loads((MESSAGES / "instrument_workbook.json").read_text(encoding="utf-8"))
    built = {f"missing_{role}" for role in ("title", "authors", "source", "instruction")}
    built |= {"bad_minutes", "bad_edition", "unknown_kind", "unknown_aggregate"}

    reasons = {key for path in CODE.glob("*.py") for key in _reasons(path)} | built

    assert reasons == set(sentences)
    for text in sentences.values():
        assert text.format(place="Ключ!B7", value="5") != text


def _reasons(path: Path) -> Iterator[str]:
    """Keys given to problem() and note(), to BadKey and BadResponse, or to a name `key`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr="problem" | "note"), args=[_, key, *_]):
                yield from _constants(key)
            case ast.Call(func=ast.Name(id="BadKey" | "BadResponse"), args=[key, *_]):
                yield from _constants(key)
            case ast.Assign(targets=[ast.Name(id="key")], value=key):
                yield from _constants(key)


def _constants(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from (*_constants(body), *_constants(other))


def test_default_words_have_all_voices() -> None:
    words = json.loads((MESSAGES / "profile_words.json").read_text(encoding="utf-8"))

    for name in ("leader", "tie", "beside", "flat", "held", "closing"):
        assert set(words[name]) == {"pupil", "parent", "counsellor"}
    assert "{titles}" in words["leader"]["pupil"]
