"""The small works of a day without a window: one card, the bin, one result, one event, finding."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.helpers.console import Console

WHO = "Базаров Евгений"


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Console:
    place = tmp_path_factory.mktemp("office")
    made = Console(place / "base", "organisation", "МБОУ СОШ № 9")
    made.json("people", "add", "--family", "Базаров", "--given", "Евгений", "--group", "9А")
    return made


def test_a_card_is_written_changed_hidden_and_brought_back(school: Console) -> None:
    school.json(
        "people", "edit", "--person", WHO, "--patronymic", "Васильевич", "--phone", "+7 900 000-00-00"
    )
    (found,) = school.json("search", "базаров")
    assert (found["title"], found["detail"]) == ("Базаров Евгений", "9 «А»")

    school.json("people", "hide", "--person", WHO)
    (hidden,) = school.json("people", "bin", "list")
    assert hidden["name"] == "Базаров Евгений Васильевич"
    assert school.json("search", "базаров") == []

    school.json("people", "bin", "restore", hidden["id"])
    assert school.json("people", "bin", "list") == []


def test_an_event_is_changed_and_marked(school: Console) -> None:
    day = datetime.now(tz=UTC).astimezone().date().isoformat()
    made = school.json("event", "add", "--kind", "trial", "--title", "Проба", "--date", day, "--group", "9А")
    school.json("event", "edit", made["id"], "--hours", "4", "--state", "held", "--profession", "сварщик")
    assert [one["profession"] for one in school.json("event", "list")] == ["welder"]
    school.json("event", "edit", made["id"], "--profession", "")
    assert [one["profession"] for one in school.json("event", "list")] == [None]
    school.json("event", "mark", made["id"], "--all", "--hours", "3")

    (row,) = school.json("event", "attendance", made["id"])
    assert (row["present"], row["hours"]) == (True, 3.0)


def test_the_school_gets_another_name(school: Console) -> None:
    school.json("workspace", "rename", "--name", "Школа № 10", "--director", "Павел Кирсанов")

    assert school.json("workspace", "info")["organization"] == "Школа № 10"


def test_nobody_of_that_name_is_one_sentence(school: Console, tmp_path: Path) -> None:
    refused = school("people", "edit", "--person", "Рудин Дмитрий", "--given", "Фома")

    assert refused.code == 1
    assert "Рудин Дмитрий" in refused.err
