"""The queue of a municipality: ten thousand people are read once, then kept until something is written."""

import time
from datetime import date
from pathlib import Path

from tests.services.school import new_workspace
from zima_desktop.domain.ids import new_uid
from zima_desktop.domain.labels import class_name
from zima_desktop.domain.people import PersonDraft, PersonName
from zima_desktop.store import people_write
from zima_desktop.store.tables import attempts, instrument_versions, plans, talks

PEOPLE = 10_000
PROFILE = '{"flat":false,"hints":[]}' + " " * 1500  # as long as a real one


def test_ten_thousand_people_are_reckoned_once_and_then_kept(tmp_path: Path) -> None:
    services = new_workspace(tmp_path / "base").services
    with services.workspace.database.write("many") as tx:
        own = services.workspace.info().organization.id
        drafts = [
            PersonDraft(PersonName(f"Фамилия{n}", "Имя"), group=class_name(8 + n % 4, "АБВГ"[n % 4]))
            for n in range(PEOPLE)
        ]
        ids = people_write.add(tx, own, drafts, 2026, date(2026, 9, 1))
        key = tx.connection.execute(
            instrument_versions.insert().values(
                uid=new_uid().bytes,
                code="subject5",
                edition="1",
                sha256="0",
                title="Тип",
                status="released",
                scales="[]",
                hlc=tx.tick(),
            )
        ).inserted_primary_key
        assert key is not None
        talk = {"template": "free", "presence": "pupil", "agreed": "да", "draft": False}
        tx.insert_many(talks, [{"person_id": one, "held_on": "2026-10-01", **talk} for one in ids[::2]])
        plan = {"slot": "A", "version": 1, "made_on": "2026-10-01", "profession": "Сварщик"}
        tx.insert_many(plans, [{"person_id": one, **plan} for one in ids[::3]])
        at = "2026-11-01T05:00:00.000Z"
        test = {"instrument_version_id": key[0], "mode": "screen", "started_at": at, "finished_at": at}
        test |= {"app_version": "0", "profile": PROFILE, "leading": "Т"}
        tx.insert_many(attempts, [{"person_id": one, **test} for one in ids[::2]])

    begun = time.process_time()
    found = services.queue.queue()
    took = time.process_time() - begun
    begun = time.process_time()
    again = services.queue.queue()
    kept = time.process_time() - begun
    services.close()

    assert len(found.entries) == PEOPLE
    assert again is found
    assert kept < took / 20
