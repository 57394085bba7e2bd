"""Care for the words of every shipped instrument: plain Russian, nobody's gender, no verdicts."""

import re
from collections.abc import Iterator

import pytest

from zima_desktop.content import check_instrument, shipped_instruments
from zima_desktop.domain.instruments import Instrument, Item
from zima_desktop.domain.responses import Choice, Distribute, MultiRating, MultiSelect, Rank, Rating

EVERY = pytest.mark.parametrize("instrument", shipped_instruments(), ids=lambda each: each.code)
RUSSIAN = re.compile(r"[А-Яа-яЁё0-9 \n.,:;!?«»()…–-]+")
PLACES = re.compile(r"\{(titles|items|title|raw|maximum)\}")
VERDICT = re.compile(r"\b(не годит|непригод|неспособ|плох|слаб[ыао]|провал|диагноз|низкий уровень)", re.I)


def offered(item: Item) -> Iterator[str]:
    response = item.response
    match response:
        case Choice() | Distribute() | MultiSelect() | Rank():
            yield from (option.text for option in response.options)
        case Rating():
            yield from response.labels
        case MultiRating():
            yield from (facet.text for facet in response.facets)


def asked(instrument: Instrument) -> Iterator[str]:
    yield instrument.instruction
    for section in instrument.sections:
        yield from (text for text in (section.title, section.instruction) if text)
    for item in (instrument.practice, *instrument.items):
        yield from (text for text in (item.text, *offered(item)) if text)


def told(instrument: Instrument) -> Iterator[str]:
    words = instrument.words
    blocks = [words.leader, words.tie, words.beside, words.flat, words.held, words.closing]
    blocks += [level.texts for scale in instrument.scales for level in scale.levels]
    for block in blocks:
        yield from (text for text in (block.pupil, block.parent, block.counsellor) if text)


def named(instrument: Instrument) -> Iterator[str]:
    yield from (scale.title for scale in instrument.scales)
    yield from (level.label for scale in instrument.scales for level in scale.levels)
    yield from (rule.message for rule in instrument.validity)
    yield from (instrument.title, instrument.summary, instrument.authors, instrument.source)
    yield from (instrument.licence, instrument.disclaimer, instrument.rights_basis or "")
    yield from (instrument.words.score_line, instrument.words.out_of_table)
    if instrument.parallel is not None:
        yield instrument.parallel.note


@EVERY
def test_no_latin_letters_and_no_glyph_the_font_lacks(instrument: Instrument) -> None:
    for text in (*asked(instrument), *told(instrument), *named(instrument)):
        assert RUSSIAN.fullmatch(PLACES.sub("", text)), text
        assert "  " not in text
        assert " -" not in text and "- " not in text, "a hyphen stands for a dash"


@EVERY
def test_nobody_is_addressed_as_thou_or_by_gender(instrument: Instrument) -> None:
    thou = re.compile(r"\b(ты|тебя|тебе|тобой|твой|твоя|твои|твоё)\b", re.I)
    gendered = re.compile(
        r"\b(готов|готова|должен|должна|рад|рада|уверен|уверена|хотел|хотела|смог|смогла|сам|сама"
        r"|знал|знала|понял|поняла|узнал|узнала|выбрал|выбрала|решил|решила)\b",
        re.I,
    )
    to_pupils = [level.texts.pupil for scale in instrument.scales for level in scale.levels]

    everything = (*asked(instrument), *told(instrument), *named(instrument))
    assert not [text for text in everything if thou.search(text)]
    assert not [text for text in (*to_pupils, *asked(instrument)) if gendered.search(text)]


@EVERY
def test_nothing_reads_as_a_verdict(instrument: Instrument) -> None:
    to_families = [
        text
        for scale in instrument.scales
        for level in scale.levels
        for text in (level.label, level.texts.pupil, level.texts.parent)
    ]

    assert not [text for text in to_families if VERDICT.search(text)]


@EVERY
def test_questions_are_short_and_asked_once(instrument: Instrument) -> None:
    texts = [item.text for item in instrument.items if item.text]

    assert len({text.casefold() for text in texts}) == len(texts)
    assert not [text for text in texts if len(text) > 120]


@EVERY
def test_level_texts_are_all_different(instrument: Instrument) -> None:
    texts = [
        text
        for scale in instrument.scales
        for level in scale.levels
        for text in (level.texts.pupil, level.texts.parent, level.texts.counsellor)
    ]

    said = [text for text in texts if text]
    readers = 1 + len(instrument.shown_to)
    assert len(said) * 3 == len(texts) * readers, "everybody who may read a result finds a text"
    assert len(set(said)) == len(said)


@EVERY
def test_origin_and_rights_are_stated(instrument: Instrument) -> None:
    sentence = "не является переводом или редакцией опубликованной методики; нормы не собраны"

    assert sentence in instrument.disclaimer
    assert instrument.authors == "Авторский коллектив программы «Зима»"
    assert instrument.rights_basis == "Собственная методика программы"
    assert (instrument.year, instrument.practice.no) == (2026, 0)


@EVERY
def test_the_linter_has_nothing_to_say_but_what_the_sheet_explains(instrument: Instrument) -> None:
    explained = {("readiness", "unequal_scales")}

    found = {(instrument.code, finding.key) for finding in check_instrument(instrument)}

    assert found <= explained
