"""Translations: `update [package]` reads texts from the code, `build` makes the .qm, `check` is the gate.

A package is ui, widgets, dialogs, kiosk, start or pages/<page>; without one, all.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeGuard
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "ui"
I18N = ROOT / "resources" / "i18n"
PLACEHOLDER = re.compile(r"\{\w*\}|%n")
KEEPS = re.compile(r"[→←↑↓✓✔✗\u202f]")


def packages() -> dict[str, list[Path]]:
    """Package name -> its source files; the modules directly in ui are the package `ui`."""
    found = {"ui": sorted(UI.glob("*.py"))}
    for folder in sorted(path for path in UI.iterdir() if path.is_dir() and path.name != "__pycache__"):
        if folder.name != "pages":
            found[folder.name] = sorted(folder.rglob("*.py"))
    for page in sorted((UI / "pages").iterdir()):
        if page.is_dir() and page.name != "__pycache__":
            found[f"pages/{page.name}"] = sorted(page.rglob("*.py"))
    return found


def ts_file(package: str) -> Path:
    """pages/classes -> page_classes_ru.ts."""
    return I18N / f"{package.replace('pages/', 'page_')}_ru.ts"


def update(package: str, target: Path | None = None) -> None:
    """Run lupdate for one package; translations that are still used stay."""
    path = target or ts_file(package)
    with TemporaryDirectory() as folder:
        sources = []
        for number, source in enumerate(packages()[package]):
            copy = Path(folder) / f"{number}.py"
            copy.write_text(with_plain_plurals(source.read_text(encoding="utf-8")), encoding="utf-8")
            sources.append(str(copy))
        tool = [
            _tool("pyside6-lupdate"),
            "-silent",
            "-extensions",
            "py",
            "-locations",
            "none",
            "-no-obsolete",
        ]
        languages = ["-no-obsolete", "-source-language", "en", "-target-language", "ru_RU"]
        if sources:
            _run([*tool, *languages, *sources, "-ts", str(path)])


def with_plain_plurals(source: str) -> str:
    """Every number of a plural as a literal: lupdate overlooks `len(x)`, takes a name for an encoding."""
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    starts = [0, *accumulate(len(line) for line in lines)]
    text = b"".join(lines)
    numbers = [node.args[3] for node in ast.walk(ast.parse(source)) if _is_plural(node)]
    places = [
        (starts[n.lineno - 1] + n.col_offset, starts[(n.end_lineno or 1) - 1] + (n.end_col_offset or 0))
        for n in numbers
    ]
    for start, end in sorted(places, reverse=True):
        text = text[:start] + b"5" + text[end:]
    return text.decode()


def _is_plural(node: ast.AST) -> TypeGuard[ast.Call]:
    name = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id
    return isinstance(node, ast.Call) and name == "translate" and len(node.args) == 4


def build() -> None:
    """Make every .qm that is older than its .ts."""
    for path in sorted(I18N.glob("*_ru.ts")):
        binary = path.with_suffix(".qm")
        if not binary.exists() or binary.stat().st_mtime < path.stat().st_mtime:
            _run([_tool("pyside6-lrelease"), "-silent", str(path), "-qm", str(binary)])


def check(only: str = "") -> list[str]:
    """Everything that is wrong with the translations, one line each."""
    faults = [*_invisible_texts(only)]
    for package in [only] if only else packages():
        faults += _stale(package)
        if ts_file(package).exists():
            faults += _messages_at_fault(ts_file(package))
    return faults


def _stale(package: str) -> Iterator[str]:
    """lupdate must change nothing; a package without texts needs no file."""
    path = ts_file(package)
    with TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        if path.exists():
            fresh.write_bytes(path.read_bytes())
        update(package, fresh)
        texts = _sources(fresh) if fresh.exists() else set()
        known = _sources(path) if path.exists() else set()
    if texts != known:
        yield f"{path.name}: texts in the code and in the file differ, run update {package}"


def _sources(path: Path) -> set[tuple[str, str, bool]]:
    tree = ElementTree.parse(path)
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes")
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def _messages_at_fault(path: Path) -> Iterator[str]:
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            yield f"{path.name}: unfinished: {source}"
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if message.get("numerus") == "yes" and len(forms) != 3:
            yield f"{path.name}: three plural forms are needed: {source}"
        for form in forms:
            if not form.strip():
                yield f"{path.name}: empty: {source}"
            if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(source)):
                yield f"{path.name}: placeholders differ: {source}"
            if KEEPS.search(form):
                yield f"{path.name}: PT Sans lacks a character of: {form}"


def _invisible_texts(only: str) -> Iterator[str]:
    """Calls whose text lupdate cannot see: anything but a literal, or a plural named n=."""
    for package, sources in packages().items():
        if only and package != only:
            continue
        for source in sources:
            for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
                fault = _fault_of_call(node) if isinstance(node, ast.Call) else ""
                if fault and source.name != "i18n.py" and isinstance(node, ast.Call):
                    yield f"{source.relative_to(ROOT)}:{node.lineno}: {fault}"


def _fault_of_call(call: ast.Call) -> str:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if ast.unparse(call.func) == "QCoreApplication.translate":
        return "lupdate takes the texts after it for those of another class: use ui.i18n.translate"
    if name not in ("tr", "translate") or (name == "translate" and isinstance(call.func, ast.Attribute)):
        return ""
    texts = call.args[:1] if name == "tr" else call.args[:2]
    if len(texts) < (1 if name == "tr" else 2):
        return "the text is missing"
    if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
        return "the text is not a plain literal"
    if call.keywords:
        return "lupdate does not see named arguments: give n by its place"
    plural = any("%n" in str(text.value) for text in texts if isinstance(text, ast.Constant))
    if plural and (name == "tr" or len(call.args) < 4):
        return "a plural is translate(context, text, None, n)"
    return ""


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def _run(command: list[str]) -> None:
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    action = arguments[0] if arguments else "check"
    package = arguments[1] if len(arguments) > 1 else ""
    if action == "update":
        for name in [package] if package else packages():
            update(name)
    elif action == "build":
        build()
    else:
        faults = check(package)
        sys.stdout.write("".join(f"{fault}\n" for fault in faults))
        return 1 if faults else 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
