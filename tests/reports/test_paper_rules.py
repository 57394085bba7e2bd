"""Rules that hold for every printed document."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.paper import read_paper
from tests.reports import samples
from zima_desktop.domain.documents import Audience, CareerSection
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.reports import (
    render_answer_sheets,
    render_booklet,
    render_career_maps,
    render_certificates,
    render_class_sheet,
    render_handover_act,
    render_recovery_sheet,
    save_pdf,
)
from zima_desktop.reports.fonts import printable, register_fonts

Render = Callable[[], bytes]
DOCUMENTS: dict[str, Render] = {
    "pupil map": lambda: render_career_maps([samples.career_map()], Audience.PUPIL),
    "counsellor map": lambda: render_career_maps([samples.career_map()], Audience.COUNSELLOR),
    "empty map": lambda: render_career_maps(
        [samples.career_map(profiles=(), plans=(), events=(), steps=(), talks=(), group=None)], Audience.PUPIL
    ),
    "class sheet": lambda: render_class_sheet(samples.class_sheet()),
    "certificates": lambda: render_certificates(samples.batch()),
    "recovery sheet": lambda: render_recovery_sheet(samples.RECOVERY),
    "act": lambda: render_handover_act(samples.ACT),
    "booklet": lambda: render_booklet(samples.ANSWER_SHEETS.form),
    "answer sheets": lambda: render_answer_sheets(samples.ANSWER_SHEETS),
}
every_document = pytest.mark.parametrize("render", DOCUMENTS.values(), ids=DOCUMENTS.keys())


@every_document
def test_only_pt_sans_is_in_the_file_and_it_is_embedded(render: Render) -> None:
    pdf = render()
    paper = read_paper(pdf)

    assert paper.fonts == {"PTSansPaper-Regular", "PTSansPaper-Bold"}
    assert paper.all_embedded
    assert b"Helvetica" not in pdf


@every_document
def test_no_text_leaves_the_page(render: Render) -> None:
    for page in read_paper(render()).pages:
        assert page.runs
        for run in page.runs:
            assert run.left >= 20 and run.top >= 20, run
            assert run.right <= page.width - 20 and run.bottom <= page.height - 20, run


@every_document
def test_no_sign_was_lost_on_the_way_to_paper(render: Render) -> None:
    text = read_paper(render()).text

    assert not set(text) & set("?\ufffd\u25a0\u25a1{}")


@every_document
def test_metadata_names_nobody(render: Render) -> None:
    metadata = " ".join(read_paper(render()).metadata.values())

    assert "Гринёв" not in metadata and "Петрова" not in metadata and "СОШ" not in metadata


def test_texts_of_documents_have_a_glyph_for_every_sign() -> None:
    folder = Path(__file__).parents[2] / "resources" / "content" / "documents"
    known = register_fonts()
    files = sorted(folder.glob("*.json"))

    assert len(files) >= 8
    for file in files:
        for text in json.loads(file.read_text(encoding="utf-8")).values():
            assert all(ord(sign) in known[False] and ord(sign) in known[True] for sign in text), text


def test_signs_the_font_lacks_are_replaced_and_letters_survive() -> None:
    assert printable("9\u202fчасов → 2 😀") == "9\u00a0часов – 2 "
    assert printable("Үүлэн Өлзы Һайн, Шүлүүн") == "Үүлэн Өлзы Һайн, Шүлүүн"
    assert printable("Андреи\u0306") == "Андрей"


def test_emoji_in_a_name_does_not_stop_the_printing() -> None:
    pdf = render_certificates(samples.batch(samples.certificate(full_name="Ли Ян 😀→")))

    assert "Ли Ян" in read_paper(pdf).text


def test_sections_left_out_are_not_printed() -> None:
    sections = frozenset({CareerSection.PLANS})
    text = read_paper(render_career_maps([samples.career_map(sections=sections)], Audience.COUNSELLOR)).text

    assert "Машинист локомотива" in text
    assert "Интересы" not in text and "Мероприятия" not in text and "подпись" not in text


def test_saved_file_is_whole_and_leaves_nothing_beside(tmp_path: Path) -> None:
    target = save_pdf(b"%PDF-1.4 new", tmp_path / "map.pdf")

    assert target.read_bytes() == b"%PDF-1.4 new"
    assert [file.name for file in tmp_path.iterdir()] == ["map.pdf"]


def test_a_folder_that_is_gone_is_reported_by_the_name_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed) as refused:
        save_pdf(b"%PDF", tmp_path / "gone" / "map.pdf")

    assert refused.value.file_name == "map.pdf"
