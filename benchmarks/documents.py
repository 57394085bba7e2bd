"""What documents cost, printed as time per sheet."""

import tempfile
import time
from pathlib import Path

from zima_desktop.demo import create_demo
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.jobs import JobControl


def main() -> None:
    """Career maps of everybody in grades 8 to 11 of the training school."""
    with tempfile.TemporaryDirectory() as place:
        services = create_demo(Path(place) / "demo", JobControl()).services
        start = time.perf_counter()
        found = services.people.find(PersonFilter(grades=frozenset(range(8, 12)))).rows
        listed = time.perf_counter()
        made = services.documents.career_map([row.id for row in found], control=JobControl())
        spent = time.perf_counter() - listed
        services.close()
    print(f"list of {len(found)} people: {1000 * (listed - start):.0f} ms")
    print(f"career maps: {1000 * spent / len(found):.1f} ms each, {len(made.pdf) / 1024:.0f} KiB in all")


if __name__ == "__main__":
    main()
