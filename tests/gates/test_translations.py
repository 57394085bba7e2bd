"""The gate itself, and Russian on the screen once the translations are built."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gates import translations
from ui.i18n import install_translations, translate


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    translations.build()
    installed = install_translations(qapp)
    yield
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ('self.tr("plain")', False),
        ('self.tr("Hello {name}").format(name=x)', False),
        ('translate("A", "%n file(s)", None, len(files))', False),
        ('self.tr(f"{x}")', True),
        ('self.tr("a" + b)', True),
        ("self.tr(text)", True),
        ('self.tr("%n file(s)", None, n)', True),
        ('translate("A", "%n file(s)", None, n=3)', True),
        ('translate("A", "%n file(s)")', True),
        ('QCoreApplication.translate("A", "text")', True),
    ],
)
def test_the_gate_sees_texts_that_lupdate_does_not(call: str, fault: bool) -> None:
    calls = [node for node in ast.walk(ast.parse(call)) if isinstance(node, ast.Call)]

    assert any(translations._fault_of_call(node) for node in calls) is fault


def test_every_plural_reaches_lupdate(tmp_path: Path) -> None:
    source = (
        'def f(x):\n    return translate(\n        "Ю", "%n file(s)", None, len(x)), translate("A", "b")\n'
    )

    assert translations.with_plain_plurals(source) == source.replace("len(x)", "5")


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ("<translation>Файл {name}</translation>", 0),
        ("<translation>Файл {nom}</translation>", 1),
        ('<translation type="unfinished"></translation>', 1),
        ("<translation> </translation>", 2),
    ],
)
def test_a_translation_at_fault_is_named(tmp_path: Path, body: str, faults: int) -> None:
    path = tmp_path / "x_ru.ts"
    message = f"<message><source>File {{name}}</source>{body}</message>"
    path.write_text(f"<TS><context><name>A</name>{message}</context></TS>", encoding="utf-8")

    assert len(list(translations._messages_at_fault(path))) == faults


@pytest.mark.usefixtures("russian")
def test_ours_and_qts_own_texts_are_russian() -> None:
    assert translate("Toast", "Undo") == "Отменить"
    assert translate("QPlatformTheme", "Cancel") == "Отмена"


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize(("seconds", "word"), [(1, "1 секунду"), (3, "3 секунды"), (5, "5 секунд")])
def test_plurals_have_three_forms(seconds: int, word: str) -> None:
    text = "Too many tries. The next one in %n second(s)."

    assert word in translate("UnlockCard", text, None, seconds)
