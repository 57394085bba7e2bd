"""Every failure the program foresees has Russian words, whatever its reason."""

import json
import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

import zima_desktop.domain as domain
from zima_desktop.content import content_root
from zima_desktop.domain.errors import FileRefused, InvalidValue, ZimaError
from zima_desktop.services.sentences import explain, roster_reason, sentence

ROOT = Path(domain.__file__).parents[1]
LATIN = re.compile(r"[A-Za-z]{3,}")


def error_classes() -> list[type[ZimaError]]:
    for path in sorted((ROOT / "domain").glob("*.py")):
        __import__(f"zima_desktop.domain.{path.stem}")
    found: list[type[ZimaError]] = []
    waiting = [ZimaError]
    while waiting:
        waiting += waiting[0].__subclasses__()
        found.append(waiting.pop(0))
    return [one for one in found if one.__module__.startswith("zima_desktop.")]


def blank(kind: type[ZimaError]) -> ZimaError:
    count = len(fields(kind)) if is_dataclass(kind) else 0
    return kind(*["1"] * count)


@pytest.mark.parametrize("kind", error_classes(), ids=lambda kind: kind.__name__)
def test_every_error_says_what_happened_and_what_is_safe(kind: type[ZimaError]) -> None:
    messages = json.loads((content_root() / "messages" / "errors.json").read_text(encoding="utf-8"))

    words = explain(blank(kind))

    assert kind.__name__ in messages
    assert words.what
    assert words.safe
    assert not LATIN.search(sentence(blank(kind)).replace("Caps Lock", "").replace("base.zima-db", ""))


def test_no_field_stays_in_braces() -> None:
    for kind in error_classes():
        assert "{" not in sentence(blank(kind))


@pytest.mark.parametrize("reason", ["password", "damaged", "too_slow", "encoding", "bomb", "not_found"])
def test_a_refused_file_is_explained_by_its_reason(reason: str) -> None:
    general = explain(FileRefused("список.xlsx", "no such reason"))

    assert explain(FileRefused("список.xlsx", reason)).what != general.what


def test_every_reason_of_a_refused_list_is_explained() -> None:
    messages = json.loads((content_root() / "messages" / "errors.json").read_text(encoding="utf-8"))
    sources = [path for name in ("roster", "workbooks") for path in (ROOT / "exchange" / name).glob("*.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    reasons = set(re.findall(r'FileRefused\([^,()]+, "([a-z_0-9]+)"', code))

    assert len(reasons) > 8
    assert {reason for reason in reasons if f"FileRefused.{reason}" not in messages} == set()


def test_field_names_are_russian() -> None:
    assert "«фамилия»" in sentence(InvalidValue("family", "", "empty"))


def test_every_reason_of_a_row_is_russian() -> None:
    sources = (ROOT / "exchange" / "roster").glob("*.py")
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    reasons = set(re.findall(r'Doubt\("([a-z_]+)"|reason="([a-z_]+)"', code))

    for pair in reasons:
        reason = pair[0] or pair[1]
        assert not LATIN.search(roster_reason(reason)), reason
