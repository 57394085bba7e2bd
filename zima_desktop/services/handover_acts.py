"""The act of transfer: what stands in the register of packages, as a paper for both sides."""

import json
from uuid import UUID

from zima_desktop.content.location import content_root
from zima_desktop.domain.documents import HandoverAct
from zima_desktop.domain.errors import NotFound
from zima_desktop.services.desk import Desk
from zima_desktop.services.documents import letterhead_of
from zima_desktop.store import handover


def act_of(desk: Desk, package: UUID) -> HandoverAct:
    """The act of a package that was made here; raises NotFound."""
    with desk.database.read() as connection:
        made = handover.registered(connection, "out")
    entry = next((one for one in made if one.info.package_id == package), None)
    if entry is None:
        raise NotFound("package", str(package))
    words = json.loads((content_root() / "handover" / "act.json").read_text(encoding="utf-8"))
    info = entry.info
    return HandoverAct(
        number=entry.number,
        made_on=entry.handled.astimezone().date(),
        sender=letterhead_of(desk.organization()),
        receiver=entry.receiver or words["receiver"],
        school_year=info.school_year,
        variant=words["variants"][info.variant.value],
        package_id=str(info.package_id),
        file_name=entry.file_name,
        file_bytes=info.file_bytes,
        sha256=info.file_sha256,
        key_fingerprint=info.key_fingerprint,
        created=info.created,
        counts=tuple((words["tables"][name], count) for name, count in info.counts),
        not_handed_over=info.not_handed_over,
    )
