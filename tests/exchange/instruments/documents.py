"""Generated instruments of every kind of answer, for the round trip through a workbook."""

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from zima_desktop.exchange.instruments import Document

_LETTERS = "абвгдежз АБВ abc 019 =+-−–,;:.()[]«»\"'_x0041_&<>%ё\n\t\\/{}\u00a0№*"
TEXT = st.text(_LETTERS, min_size=1, max_size=40).map(lambda text: "т" + text)
LONG = st.builds(lambda text, times: (text * times)[:3900], TEXT, st.integers(1, 120))
NUMBER = st.one_of(
    st.integers(-99, 99), st.sampled_from(["0.5", "-1.5", "1/3", "2.25", "-2/7", "0.05", "3", "4/2"])
)
ENDS = st.tuples(NUMBER, NUMBER).map(lambda pair: sorted(pair, key=Fraction))
CODE = st.from_regex(r"[a-z][a-z0-9]{0,7}", fullmatch=True)
SCALE_CODE = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,12}", fullmatch=True)


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Document]:
    """A document with some of the fields."""
    return st.fixed_dictionaries({}, optional=fields)


def _options(least: int = 2, most: int = 6) -> st.SearchStrategy[list[Document]]:
    lettered = st.lists(TEXT, min_size=least, max_size=most).map(
        lambda texts: [{"code": "abcdefghij"[place], "text": text} for place, text in enumerate(texts)]
    )
    coded = st.lists(CODE, min_size=least, max_size=most, unique=True).flatmap(
        lambda codes: st.tuples(
            *(st.builds(lambda text, code=code: {"code": code, "text": text}, TEXT) for code in codes)
        )
    )
    return st.one_of(lettered, coded.map(list))


YES_NO = st.sampled_from([("a", "b"), ("yes", "no")]).map(
    lambda codes: [{"code": codes[0], "text": "Да"}, {"code": codes[1], "text": "Нет"}]
)


@st.composite
def ratings(draw: st.DrawFn) -> Document:
    low = draw(st.integers(-5, 3))
    labels = draw(st.lists(TEXT, min_size=2, max_size=7))
    found: Document = {"low": low, "high": low + len(labels) - 1, "labels": labels}
    return found


@st.composite
def responses(draw: st.DrawFn) -> Document:
    kind = draw(st.sampled_from(sorted(_BUILDERS)))
    found: Document = draw(_BUILDERS[kind])
    return {"kind": kind.partition(" ")[0], **found}


@st.composite
def _limited(draw: st.DrawFn) -> Document:
    options = draw(_options())
    least = draw(st.integers(0, len(options)))
    return {"options": options, "least": least, "most": draw(st.integers(max(least, 1), len(options)))}


@st.composite
def _ranked(draw: st.DrawFn) -> Document:
    options = draw(_options())
    return {"options": options, "places": draw(st.integers(1, len(options)))}


@st.composite
def _facets(draw: st.DrawFn) -> Document:
    facets: list[Document] = [{**option, **draw(ratings())} for option in draw(_options(2, 3))]
    gates: list[Document] = [{}, {"gate": facets[0]["code"]}]
    return {"facets": facets} | draw(st.sampled_from(gates))


@st.composite
def _matrix(draw: st.DrawFn) -> Document:
    limits = {"least": 0, "most": 2}
    rows = [{"code": f"r{place}", "text": draw(TEXT)} for place in range(2)]
    columns = [{"code": f"c{place}", "text": draw(TEXT)} for place in range(3)]
    cells = [{"row": "r0", "column": "c1", "text": draw(TEXT)}] if draw(st.booleans()) else []
    matrix = {"rows": rows, "columns": columns, "pick_rows": limits, "pick_columns": limits}
    return matrix | ({"cells": cells} if cells else {})


_BUILDERS: dict[str, st.SearchStrategy[Document]] = {
    "choice": st.builds(lambda options: {"options": options}, _options()),
    "choice yes_no": st.builds(lambda options: {"options": options}, YES_NO),
    "rating": ratings(),
    "distribute": st.builds(
        lambda total, options: {"total": total, "options": options}, st.integers(1, 9), _options()
    ),
    "multi_rating": _facets(),
    "matrix_pick": _matrix(),
    "multi_select": _limited(),
    "rank": _ranked(),
    "text": st.builds(
        lambda longest, more: {"longest": longest, **more},
        st.integers(1, 2000),
        _some(
            suggest=st.sampled_from(["professions", "programmes"]),
            correct=st.lists(TEXT, min_size=1, max_size=3),
        ),
    ),
    "number": st.builds(
        lambda low, high, decimals, more: {"low": low, "high": high, "decimals": decimals, **more},
        NUMBER,
        NUMBER,
        st.integers(0, 4),
        _some(unit=TEXT, correct=NUMBER),
    ),
}


def _items(numbers: list[int], draw: st.DrawFn, usual: Document | None) -> list[Document]:
    more = _some(
        text=st.one_of(TEXT, LONG.map(lambda text: text[:1000]), st.none()),
        filler=st.booleans(),
        required=st.booleans(),
        show_if=st.just({"item": 1, "is": ["a", 2], "unless": True}),
    )
    return [{"no": no, "response": usual or draw(responses()), **draw(more)} for no in numbers]


@st.composite
def _keys(draw: st.DrawFn, items: list[Document]) -> list[Document]:
    keys = []
    for item in draw(st.lists(st.sampled_from(items), max_size=5, unique_by=lambda item: item["no"])):
        response = item["response"]
        lists = (response.get(name, []) for name in ("options", "facets", "rows"))
        codes = [part["code"] for parts in lists for part in parts]
        key: Document = {"item": item["no"]} | ({"option": draw(st.sampled_from(codes))} if codes else {})
        keys.append(key | draw(_some(weight=NUMBER, reverse=st.booleans(), offset=NUMBER)))
    return keys


LEVEL = st.builds(
    lambda ends, label, texts: {"from": ends[0], "to": ends[1], "label": label, "texts": texts},
    ENDS,
    TEXT,
    _some(pupil=LONG, parent=TEXT, counsellor=TEXT),
)
ROW = st.builds(lambda ends, value: {"from": ends[0], "to": ends[1], "value": value}, ENDS, NUMBER)
SPAN = st.builds(lambda low, more: {"from": low, "to": low + more}, st.integers(1, 17), st.integers(0, 5))
NORM = st.builds(
    lambda kind, rows, more: {"kind": kind, "rows": rows, **more},
    st.sampled_from(["sten", "t", "percentile", "z"]),
    st.lists(ROW, min_size=1, max_size=3),
    _some(
        sex=st.sampled_from(["male", "female"]),
        grades=SPAN,
        ages=SPAN,
        n=st.integers(1, 999),
        mean=NUMBER,
        sd=NUMBER,
        place=TEXT,
        year=st.integers(1900, 2100),
    ),
)


@st.composite
def _scale(draw: st.DrawFn, code: str, items: list[Document]) -> Document:
    return {
        "code": code,
        "title": draw(TEXT),
        "kind": draw(st.sampled_from(["content", "validity", "derived"])),
        "aggregate": draw(st.sampled_from(["sum", "mean", "formula"])),
        "keys": draw(_keys(items)),
        "levels": draw(st.lists(LEVEL, max_size=3)),
    } | draw(
        _some(
            missing_allowed=st.integers(0, 3),
            formula=TEXT,
            polarity=st.sampled_from(["high", "low", "none"]),
            levels_of=st.sampled_from(["raw", "norm"]),
            norms=st.lists(NORM, max_size=3),
        )
    )


VOICES = _some(pupil=LONG, parent=TEXT, counsellor=TEXT)
SPOKEN = ("leader", "tie", "beside", "flat", "held", "closing")


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document that the form accepts, not always a sensible one."""
    numbers = sorted(draw(st.lists(st.integers(1, 30), min_size=1, max_size=6, unique=True)))
    if draw(st.booleans()):
        numbers = draw(st.permutations(numbers))
    cut = draw(st.integers(1, len(numbers)))
    usual = draw(st.one_of(st.none(), responses()))
    about = _some(
        title=TEXT,
        instruction=TEXT,
        break_after=st.booleans(),
        time_limit=st.integers(5, 600),
        order=st.sampled_from(["fixed", "shuffled"]),
    )
    parts = [part for part in (numbers[:cut], numbers[cut:]) if part]
    sections = [{"items": _items(part, draw, usual), **draw(about)} for part in parts]
    items = [item for section in sections for item in section["items"]]
    codes = draw(st.lists(SCALE_CODE, max_size=3, unique=True))
    document = {
        "format": 1,
        "code": draw(SCALE_CODE),
        "edition": draw(st.integers(1, 9)),
        "minutes": draw(st.integers(1, 240)),
        "year": draw(st.integers(1900, 2100)),
        "audience": draw(
            st.lists(
                st.sampled_from(["pupil", "student", "adult", "parent", "teacher"]), min_size=1, unique=True
            )
        ),
        "practice": {"no": 0, "response": draw(responses())},
        "sections": sections,
        "scales": [draw(_scale(code, items)) for code in codes],
        "words": {name: draw(VOICES) for name in SPOKEN}
        | {"score_line": draw(TEXT), "out_of_table": draw(TEXT)},
    }
    for name in ("title", "summary", "authors", "source", "licence", "disclaimer", "instruction"):
        document[name] = draw(LONG if name == "instruction" else TEXT)
    return document | draw(
        _some(
            grades=st.just({"from": 8, "to": 11}),
            rights_basis=TEXT,
            span_threshold=NUMBER,
            leaders=st.booleans(),
            shown_to=st.sampled_from([[], ["pupil"], ["parent", "pupil"]]),
            derived=st.just(["holland"]),
            parallel=st.just({"pairs": [[1, 2]], "at_most": 1, "note": "Заметка"}),
            validity=st.just(
                [{"kind": "scale_from", "scale": "L", "from": "1/2", "message": "м", "action": "note"}]
            ),
        )
    )
