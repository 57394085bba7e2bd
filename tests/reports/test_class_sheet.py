"""The class sheet: repeating head, whole rows, variants."""

from dataclasses import replace

from tests.helpers.paper import read_paper
from tests.reports import samples
from zima_desktop.domain.documents import ClassSheet, ClassSheetRow, SheetVariant
from zima_desktop.reports import render_class_sheet


def test_the_head_repeats_on_every_page_with_rows_and_nobody_is_lost() -> None:
    paper = read_paper(render_class_sheet(samples.class_sheet(rows=60)))

    with_rows = [page for page in paper.pages if "Ученик" in page.text]
    assert len(with_rows) >= 3
    assert all("Рекомендация" in page.text and "Исследовательский" in page.text for page in with_rows)
    assert [f"Ученик{n} " in paper.text for n in range(1, 61)] == [True] * 60
    assert all(page.width > page.height for page in paper.pages)


def test_a_row_is_never_split_between_pages() -> None:
    plan = "начало " + "слово " * 60 + "конец"
    rows = tuple(samples.sheet_row(f"Ученик{n} Имя", plan=plan) for n in range(12))

    paper = read_paper(render_class_sheet(samples.class_sheet(rows=0, distributions=())))
    tall = read_paper(render_class_sheet(_with(rows)))

    assert "В списке никого нет." in paper.text
    assert len(tall.pages) > 2
    assert all(page.text.count("начало") == page.text.count("конец") for page in tall.pages)


def _with(rows: tuple[ClassSheetRow, ...]) -> ClassSheet:
    return replace(samples.class_sheet(), rows=rows)


def test_pages_are_numbered_from_the_second_in_the_top_margin() -> None:
    paper = read_paper(render_class_sheet(samples.class_sheet(rows=60)))

    assert not paper.pages[0].text.startswith("1")
    for number, page in enumerate(paper.pages[1:], start=2):
        run = page.runs[0]
        assert run.text.strip() == str(number)
        assert run.top > 28  # 10 mm
        assert abs((run.left + run.right) / 2 - page.width / 2) < 1


def test_missing_result_is_no_data_and_never_nought() -> None:
    row = samples.sheet_row("Ли Ян", scores=(None, None), plan=None, conclusion=None)

    text = read_paper(render_class_sheet(_with((row,)))).text

    assert text.count("нет данных") == 4


def test_codes_replace_names_in_the_head_and_the_note() -> None:
    record = samples.class_sheet(
        rows=1, variant=SheetVariant.CODES, with_plan=False, with_conclusion=False, instruments=()
    )
    row = samples.sheet_row("9Б-001", scores=())
    text = read_paper(render_class_sheet(replace(record, rows=(row,)))).text

    assert "Код" in text and "9Б-001" in text and "Вместо имён коды" in text
    assert "Фамилия" not in text and "Рекомендация" not in text and "План А" not in text


def test_the_signature_stands_with_the_distribution() -> None:
    for rows in range(8, 22):
        paper = read_paper(render_class_sheet(samples.class_sheet(rows=rows)))

        last = paper.pages[-1].text
        assert "Кто в чём лидирует" in last and "М. П. Петрова" in last
