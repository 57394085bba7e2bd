"""The sizes the house holds itself to: files, functions, classes, and words that must not appear."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CODE = [
    ROOT / "main.py",
    ROOT / "dev.py",
    *sorted((ROOT / "zima_desktop").rglob("*.py")),
    *sorted((ROOT / "ui").rglob("*.py")),
]
EVERYTHING = [*CODE, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "benchmarks").rglob("*.py"))]

LONGEST_FILE = 350
LONGEST_FUNCTION = 45
MOST_METHODS = 20
CATCH_ALL = ("ui/jobs.py", "zima_desktop/commands/self_check.py", "zima_desktop/exchange/workbooks/")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield node


def length(node: ast.FunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_no_file_is_a_warehouse(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_no_function_of_the_program_is_a_novel() -> None:
    long = [
        f"{name_of(p)}:{f.lineno} {f.name} {length(f)}"
        for p in CODE
        for f in functions(p)
        if length(f) > LONGEST_FUNCTION
    ]

    assert long == []


def test_most_functions_are_short() -> None:
    lengths = sorted(length(function) for path in CODE for function in functions(path))

    assert statistics.median(lengths) <= 10
    assert lengths[int(len(lengths) * 0.9)] <= 25


def test_most_files_are_short() -> None:
    lines = [
        len(path.read_text(encoding="utf-8").splitlines()) for path in CODE if path.name != "__init__.py"
    ]

    assert statistics.median(lines) <= 140


def test_no_class_does_everything() -> None:
    crowded = []
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                public = [
                    f for f in node.body if isinstance(f, ast.FunctionDef) and not f.name.startswith("_")
                ]
                own = [f for f in public if f.name[0].islower() and not re.search(r"[A-Z]", f.name)]
                if len(own) > MOST_METHODS:
                    crowded.append(f"{name_of(path)} {node.name} {len(own)}")

    assert crowded == []


def test_catching_everything_happens_only_at_the_edges() -> None:
    found = set()
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                kind = node.type
                if kind is None or (isinstance(kind, ast.Name) and kind.id == "Exception"):
                    found.add(name_of(path))

    assert {name for name in found if not name.startswith(CATCH_ALL)} == set()


@pytest.mark.parametrize("word", ["processEvents(", "QTableWidget", "time.sleep", "QTemporaryDir", ".exec("])
def test_words_that_freeze_or_leak_stay_out_of_the_window(word: str) -> None:
    allowed = {"ui/application.py"} if word == ".exec(" else set()
    found = {
        name_of(path)
        for path in CODE
        if path.is_relative_to(ROOT / "ui") and word in path.read_text(encoding="utf-8")
    }

    assert found <= allowed


def test_nothing_is_left_unfinished() -> None:
    marks = re.compile(r"\b(TODO|FIXME|raise NotImplementedError|not implemented|заглушка)\b")
    found = [name_of(path) for path in CODE if marks.search(path.read_text(encoding="utf-8"))]

    assert found == []


def shown_texts(path: Path) -> Iterator[str]:
    """String constants that may reach a screen or a paper: all but docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.value


def test_no_text_needs_a_glyph_that_the_font_lacks() -> None:
    missing = re.compile("[\u2190-\u21ff\u2713\u2714\u2717\u202f]")
    resources = [*(ROOT / "resources").rglob("*.json"), *(ROOT / "resources").rglob("*.ts")]
    found = [name_of(path) for path in resources if missing.search(path.read_text(encoding="utf-8"))]
    replacing = {"zima_desktop/reports/fonts.py"}
    found += [name_of(path) for path in CODE if any(missing.search(text) for text in shown_texts(path))]

    assert set(found) - replacing == set()


def test_the_project_stands_on_its_own() -> None:
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *EVERYTHING]
    found = [name_of(path) for path in documents if "../shared" in path.read_text(encoding="utf-8")]

    assert [name for name in found if name != "tests/test_shape.py"] == []


def test_the_top_level_holds_what_was_agreed() -> None:
    agreed = {
        "main.py",
        "dev.py",
        "pyinstaller.spec",
        "pyproject.toml",
        "requirements.lock",
        "README.md",
        "README.ru.md",
    }
    folders = {"zima_desktop", "ui", "resources", "tests", "benchmarks", "docs"}
    passing = {"build", "dist"}

    seen = {
        path.name for path in ROOT.iterdir() if not path.name.startswith(".") and path.name != "__pycache__"
    }

    assert seen - passing <= agreed | folders
