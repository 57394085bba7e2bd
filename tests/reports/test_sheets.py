"""The recovery sheet and the act of transfer."""

from dataclasses import replace

from tests.helpers.paper import read_paper
from tests.reports import samples
from zima_desktop.reports import code_groups, render_handover_act, render_recovery_sheet


def test_recovery_code_stands_in_numbered_groups_of_four() -> None:
    paper = read_paper(render_recovery_sheet(samples.RECOVERY))

    assert len(paper.pages) == 1
    assert code_groups(samples.RECOVERY.code)[:2] == ("K7QX", "3MPD")
    for group in code_groups(samples.RECOVERY.code):
        assert group in paper.text
    tall = paper.pages[0].find("K7QX")
    assert tall.bottom - tall.top > 15


def test_recovery_sheet_says_whose_it_is_and_where_to_keep_it() -> None:
    text = read_paper(render_recovery_sheet(samples.RECOVERY)).flat

    for words in ("Хранить в сейфе директора", "МБОУ СОШ № 9", "Петрова Мария", "24 ноября 2026 г."):
        assert words in text


def test_act_carries_counts_total_and_checksum() -> None:
    paper = read_paper(render_handover_act(samples.ACT))

    assert len(paper.pages) == 1
    flat = paper.flat
    assert "Акт приёма-передачи данных № 12" in flat
    assert "Люди 612" in flat and "Планы 702" in flat and "Всего 1 314" in flat
    assert "9f86d081 884c7d65" in flat and samples.ACT.package_id in flat.replace("- ", "-")
    assert "Не передано из-за отсутствия согласия: нет данных" in flat


def test_act_with_many_tables_flows_instead_of_leaving_the_page() -> None:
    counts = tuple((f"Раздел {n}", n) for n in range(1, 60))

    paper = read_paper(render_handover_act(replace(samples.ACT, counts=counts)))

    assert len(paper.pages) > 1
    assert "Раздел 59" in paper.text and "Принял" in paper.text
    for page in paper.pages:
        assert all(run.bottom <= page.height - 20 for run in page.runs)
