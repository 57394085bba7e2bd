"""From a file to a class that may answer it: drafts, checks, activation, corrected keys."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.class_sessions import CHEAP, PIN, answer_all, open_run
from tests.scoring.samples import document, level, rating, scale
from tests.services.school import enrol
from zima_desktop.domain.errors import FileRefused, NotFound
from zima_desktop.domain.library import NotActivated, Protocol, VersionStatus
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services
from zima_desktop.services.library import typed_protocol

QUIET = JobControl()


@pytest.fixture
def services(services: Services) -> Services:
    services.sessions._cost = CHEAP
    return services


def mine(**more: Any) -> dict[str, Any]:
    """Four ratings of 1…5 on two scales."""
    items = [rating(no) for no in range(1, 5)]
    levels = [level(2, 5, "мало"), level(6, 10, "много")]
    scales = [
        scale("A", [{"item": 1}, {"item": 2}], levels),
        scale("B", [{"item": 3}, {"item": 4}], levels),
    ]
    return document(items, scales, **{"code": "mine", "title": "Моя методика", **more})


def written(folder: Path, source: dict[str, Any], name: str = "mine.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(source, ensure_ascii=False), encoding="utf-8")
    return path


def kept(services: Services, path: Path) -> str:
    found = services.library.read(path, QUIET)
    services.library.keep(found)
    assert found.instrument is not None
    return found.instrument.sha256


def activated(services: Services, path: Path) -> str:
    sha256 = kept(services, path)
    services.library.accept_warnings(sha256)
    services.library.accept_samples(sha256)
    services.library.accept_protocol(sha256, protocol(services, sha256))
    services.library.activate(sha256, QUIET)
    return sha256


def protocol(services: Services, sha256: str) -> Protocol:
    answers = dict.fromkeys(range(1, 5), 4)
    lines = services.library.compare(sha256, Protocol(answers, {}))
    return Protocol(answers, {line.scale: line.counted for line in lines})


def status(services: Services, sha256: str) -> VersionStatus:
    return services.library.entry(sha256).status


def test_a_read_file_stores_nothing_and_a_kept_one_is_a_draft(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, mine())
    before = services.library.entries()

    found = services.library.read(path, QUIET)
    assert services.library.entries() == before
    services.library.keep(found)

    assert found.acceptable
    assert found.instrument is not None
    assert status(services, found.instrument.sha256) is VersionStatus.DRAFT
    with pytest.raises(NotFound):
        services.testing.instrument("mine")


def test_an_instrument_with_an_error_is_not_kept(services: Services, tmp_path: Path) -> None:
    source = mine()
    source["scales"][0]["keys"][0]["item"] = 9

    found = services.library.read(written(tmp_path, source), QUIET)
    with pytest.raises(NotActivated) as refused:
        services.library.keep(found)

    assert refused.value.reason == "errors"
    assert "шкала A" in refused.value.value
    assert not [one for one in services.library.entries() if one.imported]


def test_a_file_that_is_no_instrument_is_told_with_its_place(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "not.json"
    path.write_text('{"format": 7}', encoding="utf-8")

    found = services.library.read(path, QUIET)

    assert not found.acceptable
    assert found.problems == (("not.json", "не хватает обязательного поля"),)


def test_a_workbook_that_is_none_is_refused(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "not.xlsx"
    path.write_bytes(b"PK broken")

    with pytest.raises(FileRefused):
        services.library.read(path, QUIET)


def test_every_step_must_be_taken_before_a_class_may_answer(services: Services, tmp_path: Path) -> None:
    library = services.library
    sha256 = kept(services, written(tmp_path, mine()))

    def missing() -> str | None:
        obstacle = library.obstacle(sha256)
        return obstacle and obstacle.reason

    assert missing() == "samples"
    library.accept_samples(sha256)
    assert missing() == "protocol"
    with pytest.raises(NotActivated):
        library.activate(sha256, QUIET)
    library.accept_protocol(sha256, protocol(services, sha256))
    assert missing() is None
    assert status(services, sha256) is VersionStatus.CHECKED

    library.activate(sha256, QUIET)

    assert status(services, sha256) is VersionStatus.ACTIVE
    assert services.testing.instrument("mine").sha256 == sha256
    assert "mine" in [card.code for card in services.testing.instruments()]


def test_without_a_basis_of_use_an_instrument_stays_a_draft(services: Services, tmp_path: Path) -> None:
    source = mine()
    del source["rights_basis"]
    sha256 = kept(services, written(tmp_path, source))
    services.library.accept_warnings(sha256)
    services.library.accept_samples(sha256)
    services.library.accept_protocol(sha256, protocol(services, sha256))

    with pytest.raises(NotActivated) as refused:
        services.library.activate(sha256, QUIET, without_protocol=True)

    assert refused.value.reason == "no_rights"
    again = services.library.edited(sha256, {"rights_basis": "Куплена школой в 2020 году"})
    assert services.library.version(again).assignable
    assert services.library.version(again).edition == 1
    assert status(services, again) is VersionStatus.CHECKED
    services.library.activate(again, QUIET)


def test_other_words_keep_the_check_of_the_key_and_another_key_does_not(
    services: Services, tmp_path: Path
) -> None:
    sha256 = kept(services, written(tmp_path, mine()))
    services.library.accept_samples(sha256)
    services.library.accept_protocol(sha256, protocol(services, sha256))

    reworded = services.library.edited(sha256, {"sections.0.items.0.text": "Иначе сказанное утверждение"})
    rekeyed = services.library.edited(reworded, {"scales.0.keys.0.reverse": True})

    assert status(services, rekeyed) is VersionStatus.DRAFT
    assert services.library.review(rekeyed).protocol is None
    assert services.library.version(rekeyed).edition == 1


def test_warnings_want_a_tick(services: Services, tmp_path: Path) -> None:
    source = mine()
    source["scales"][1]["keys"].append({"item": 1})
    source["scales"][1]["levels"] = []
    sha256 = kept(services, written(tmp_path, source))

    first = services.library.obstacle(sha256)
    services.library.accept_warnings(sha256)
    second = services.library.obstacle(sha256)

    assert first is not None and first.reason == "warnings"
    assert second is not None and second.reason == "samples"


def test_a_protocol_that_differs_names_the_scales(services: Services, tmp_path: Path) -> None:
    sha256 = kept(services, written(tmp_path, mine()))
    typed = typed_protocol({1: 5, 2: 5, 3: 1, 4: 1}, {"A": "10", "B": "3"})

    with pytest.raises(NotActivated) as refused:
        services.library.accept_protocol(sha256, typed)

    assert (refused.value.reason, refused.value.value) == ("protocol_differs", "Шкала B")
    assert services.library.review(sha256).protocol is None


def test_samples_show_answers_of_every_scale(services: Services, tmp_path: Path) -> None:
    sha256 = kept(services, written(tmp_path, mine()))

    samples = services.library.samples(sha256)

    assert [(one.scale, one.answers) for one in samples] == [
        ("A", ("1. Утверждение 1", "2. Утверждение 2")),
        ("B", ("3. Утверждение 3", "4. Утверждение 4")),
    ]


def answered(services: Services, code: str) -> None:
    enrol(services, (9, "А"), "Ларина Татьяна", "Гринёв Пётр")
    group = services.people.group_by_label("9А").id
    path = services.sessions.prepare(group, code, PIN).path
    run = open_run(path)
    for place, seat in enumerate(run.seats()):
        answer_all(run, seat.person_uid, option=4 if place else 2)
    run.close()
    services.sessions.collect(path, QUIET)


def test_a_corrected_key_counts_every_result_anew_and_names_the_changed(
    services: Services, tmp_path: Path
) -> None:
    first = activated(services, written(tmp_path, mine()))
    answered(services, "mine")
    corrected = mine()
    corrected["scales"][1]["keys"][1]["reverse"] = True
    second = kept(services, written(tmp_path, corrected, "corrected.json"))
    services.library.accept_samples(second)
    services.library.accept_protocol(second, protocol(services, second))

    _change, report = services.library.activate(second, QUIET)

    assert (report.counted, report.left) == (2, 0)
    assert [one.person for one in report.changed] == ["Ларина Татьяна"]
    assert "Шкала B 10" in report.changed[0].before and "Шкала B 6" in report.changed[0].after
    assert services.library.version(second).edition == services.library.version(first).edition + 1
    assert status(services, first) is VersionStatus.RETIRED
    rows = {row.name: row.profile for row in services.testing.results("mine")}
    profile = rows["Ларина Татьяна"]
    assert profile is not None
    assert [(one.code, one.raw) for one in profile.scales] == [("A", 10), ("B", 6)]
    assert profile.instrument_sha256 == second


def test_results_of_other_questions_stay_with_their_version(services: Services, tmp_path: Path) -> None:
    activated(services, written(tmp_path, mine()))
    answered(services, "mine")
    other = mine()
    other["sections"][0]["items"][0]["text"] = "Совсем другое утверждение"
    second = kept(services, written(tmp_path, other, "other.json"))
    services.library.accept_samples(second)
    services.library.accept_protocol(second, protocol(services, second))

    _change, report = services.library.activate(second, QUIET)

    assert (report.counted, report.left, report.changed) == (0, 2, ())


@pytest.mark.parametrize("suffix", [".json", ".xlsx"])
@pytest.mark.parametrize("code", ["subject5", "riasec48", "readiness", "intent9", "trial_reflection"])
def test_what_is_exported_comes_back_as_the_same_version(
    services: Services, tmp_path: Path, code: str, suffix: str
) -> None:
    instrument = services.testing.instrument(code)
    path = tmp_path / f"{code}{suffix}"

    services.library.save(instrument.sha256, path)
    found = services.library.read(path, QUIET)

    assert found.instrument is not None
    assert found.instrument.sha256 == instrument.sha256
    assert found.known is VersionStatus.ACTIVE


def test_a_retired_instrument_is_not_offered_and_keeps_its_results(
    services: Services, tmp_path: Path
) -> None:
    sha256 = activated(services, written(tmp_path, mine()))
    answered(services, "mine")

    services.library.retire(sha256)

    with pytest.raises(NotFound):
        services.testing.instrument("mine")
    assert len([row for row in services.testing.results("mine") if row.profile]) == 2


def test_chance_is_counted_with_progress_and_the_same_figures_again(services: Services) -> None:
    instrument = services.testing.instrument("subject5")
    steps: list[int] = []

    class Counting(JobControl):
        def step(self, done: int, total: int, text: str = "") -> None:
            steps.append(done)

    found = services.library.simulate(instrument, 2000, Counting())

    assert steps[-1] == found.n == 2000
    assert 0.12 < found.ties < 0.4
    assert 0.9 < found.flat < 0.95  # exactly: 8.1 % of random profiles have a leader
    assert found.span_95 == 6
    assert found == services.library.simulate(instrument, 2000, QUIET)
