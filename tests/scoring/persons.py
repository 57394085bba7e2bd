"""People who answer the shipped instruments in a known way, or in any way at all."""

from hypothesis import strategies as st

from zima_desktop.content import load_instrument
from zima_desktop.domain.instruments import AnswerValue, Instrument

SUBJECT5 = load_instrument("subject5")
RIASEC30 = load_instrument("riasec30")


def answers_of(instrument: Instrument) -> st.SearchStrategy[dict[int, AnswerValue]]:
    return st.fixed_dictionaries(
        {item.no: st.sampled_from(item.response.values) for item in instrument.items}
    )


def choosing(instrument: Instrument, order: str) -> dict[int, AnswerValue]:
    """Answers of a person who always takes the option whose scale stands earlier in `order`."""
    rank = {code: no for no, code in enumerate(order.split())}
    answers: dict[int, AnswerValue] = {}
    for item in instrument.items:
        keyed = [(s.code, k.option) for s in instrument.scales for k in s.keys if k.item == item.no]
        option = min(keyed, key=lambda owner: rank[owner[0]])[1]
        assert option is not None
        answers[item.no] = option
    return answers


def pairs_of(instrument: Instrument) -> dict[int, list[str]]:
    return {
        item.no: [s.code for s in instrument.scales if any(k.item == item.no for k in s.keys)]
        for item in instrument.items
    }


def nature_first() -> dict[int, AnswerValue]:
    """Nature wherever it is offered; every other parallel pair is split: 8, 3, 3, 3, 3."""
    steady = choosing(SUBJECT5, "nature tech human sign art")
    return {no: steady[no] if "nature" in pair else "a" for no, pair in pairs_of(SUBJECT5).items()}
