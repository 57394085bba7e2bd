"""Files the coordinator has opened and not finished with."""

from dataclasses import dataclass
from pathlib import Path

from zima_desktop.domain.handover import MergePreview, MergeReport


@dataclass(frozen=True, slots=True)
class OpenedPackage:
    """Read, verified and compared with the base; nothing is written yet."""

    path: Path
    preview: MergePreview
    passphrase: str | None = None


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that is not taken in: the three lines that say why; `locked` may be tried with other words."""

    path: Path
    what: str
    safe: str
    advice: str
    locked: bool = False


@dataclass(frozen=True, slots=True)
class AppliedPackage:
    report: MergeReport


Intake = OpenedPackage | RefusedFile | AppliedPackage
