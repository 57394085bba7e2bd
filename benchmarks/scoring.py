"""What scoring costs, against a tight loop over the same tables. Prints ratios.

python -m benchmarks.scoring [--attempts 100000]
"""

import argparse
import json
import time
from collections.abc import Callable
from operator import itemgetter
from random import Random
from typing import Any

from zima_desktop.content import parse_instrument, shipped_instruments
from zima_desktop.domain.instruments import AnswerValue, Instrument
from zima_desktop.scoring import Scorer

ITEMS, SCALES = 60, 6
Answers = dict[int, AnswerValue]


def sixty_ratings() -> Instrument:
    """Six scales of ten ratings each, levels and all: the size that the bar speaks of."""
    document: dict[str, Any] = json.loads(shipped_instruments()[0].canonical)
    rating = {"kind": "rating", "low": 0, "high": 4, "labels": ["а", "б", "в", "г", "д"]}
    items = [{"no": no, "text": f"Вопрос {no}", "response": rating} for no in range(1, ITEMS + 1)]
    texts = {"pupil": "а", "parent": "б", "counsellor": "в"}
    levels = [
        {"from": low, "to": high, "label": label, "texts": texts}
        for low, high, label in ((0, 13, "мало"), (14, 26, "средне"), (27, 40, "много"))
    ]
    scales = [
        {
            "code": f"S{place}",
            "title": f"Шкала {place}",
            "kind": "content",
            "aggregate": "sum",
            "keys": [{"item": at + 1, "reverse": reversed_item(at)} for at in range(place, ITEMS, SCALES)],
            "levels": levels,
        }
        for place in range(SCALES)
    ]
    document.update(code="bench", sections=[{"items": items}], scales=scales)
    document.pop("parallel", None)
    document.pop("span_threshold", None)
    return parse_instrument(json.dumps(document, ensure_ascii=False))


def reversed_item(place: int) -> bool:
    """Every seventh item is asked the other way round."""
    return place % 7 == 0


def tight_loop(protocols: list[bytes]) -> list[list[int]]:
    """Sums with reversed items and the three best scales: answers as bytes, one getter a scale."""
    groups = [range(place, ITEMS, SCALES) for place in range(SCALES)]
    direct = [itemgetter(*[at for at in group if not reversed_item(at)]) for group in groups]
    turned = [[at for at in group if reversed_item(at)] for group in groups]
    found = []
    for answers in protocols:
        sums = [
            sum(get(answers)) + 4 * len(other) - sum([answers[at] for at in other])
            for get, other in zip(direct, turned, strict=True)
        ]
        found.append(sorted(range(SCALES), key=sums.__getitem__, reverse=True)[:3])
    return found


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds, the better of two runs."""
    best = float("inf")
    for _run in range(2):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def main() -> None:
    """Print the cost of 100,000 attempts as sums and as whole profiles."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--attempts", type=int, default=100_000)
    count = parser.parse_args().attempts
    rng, scorer = Random(1), Scorer(sixty_ratings())
    protocols = [bytes(rng.choices(range(5), k=ITEMS)) for _one in range(count)]
    attempts: list[Answers] = [dict(enumerate(one, start=1)) for one in protocols]
    floor = cpu(lambda: tight_loop(protocols))
    sums = cpu(lambda: [scorer.totals(answers) for answers in attempts])
    profiles = cpu(lambda: [scorer.score(answers) for answers in attempts])
    each = profiles / count * 1e6
    print(f"tight loop: {floor / count * 1e6:.1f} µs an attempt of {ITEMS} items, {SCALES} scales")
    print(f"sums of every scale: {sums / floor:.2f} x the tight loop (bar 2)")
    print(f"whole profile with levels and hints: {profiles / floor:.2f} x, {each:.0f} µs (bar 100)")


if __name__ == "__main__":
    main()
