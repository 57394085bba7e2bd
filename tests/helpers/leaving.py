"""Everything by which records leave a base, as text: to see what must not be there."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tests.helpers.paper import read_paper
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.ids import GroupId, PersonId
from zima_desktop.exchange.handover.envelope import unseal
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services


def everything_that_leaves(
    services: Services, persons: Sequence[PersonId], group: GroupId, folder: Path
) -> dict[str, str]:
    """Text by what it is: a workbook, papers, the package of the school, the package of one person."""
    control = JobControl()
    services.consents.record(persons, Purpose.COORDINATOR, "parent", date(2026, 9, 3))
    found: dict[str, str] = {}
    services.roster.export(folder / "list.xlsx", persons, control)
    found["list.xlsx"] = _members((folder / "list.xlsx").read_bytes())
    documents = services.documents
    for name, pdf in (
        ("class sheet", documents.class_sheet(group, control=control).pdf),
        ("map of the pupil", documents.career_map(persons, control=control).pdf),
        ("map of the counsellor", documents.career_map(persons, "counsellor", control=control).pdf),
        ("trajectory", documents.trajectory(persons, control=control).pdf),
    ):
        found[name] = read_paper(pdf).text
    for name, receipt in (
        ("package", services.handover.create("full", None, folder / "school.zima", control)),
        ("card", services.transfers.give(persons[0], folder / "card.zima", control)),
    ):
        sealed = Path(receipt.path).read_bytes()
        found[name] = _members(unseal(sealed, (), receipt.passphrase, name))
    return found


def _members(archive: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return "\n".join(opened.read(name).decode("utf-8", "replace") for name in opened.namelist())
