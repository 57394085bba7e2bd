"""The console as somebody outside uses it: a real process, its exit code and what it prints."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCHOOL_PASSWORD = "надёжный пароль школы"


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def call(*words: object, without_screen: bool = False) -> Said:
    """Run main.py with these words."""
    command = [sys.executable, str(ROOT / "main.py"), *(str(word) for word in words)]
    screen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM") if without_screen else ()
    environment = {name: value for name, value in os.environ.items() if name not in screen}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    return Said(done.returncode, done.stdout, done.stderr)


class Console:
    """Commands on one workspace."""

    def __init__(self, folder: Path, kind: str, name: str, *, consent_first: bool = False) -> None:
        self.folder = folder
        self.password = folder.parent / f"{folder.name}.password"
        self.password.write_text(SCHOOL_PASSWORD, encoding="utf-8")
        self.sheet = folder.parent / f"{folder.name}.recovery.pdf"
        made = call(
            "workspace", "create", folder, "--kind", kind, "--name", name,
            "--password-file", self.password, "--recovery-sheet", self.sheet,
            *(() if consent_first else ("--without-consent-rule",)),
        )  # fmt: skip
        assert made.code == 0, made.err

    def __call__(self, *words: object) -> Said:
        return call("-w", self.folder, "-p", self.password, *words)

    def json(self, *words: object) -> Any:
        said = self(*words, "--json")
        assert said.code == 0, said.err
        return said.json
