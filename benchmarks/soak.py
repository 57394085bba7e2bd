"""Hours rather than minutes: `python3 dev.py soak [--kills 1000]` kills answering kiosks, counts answers."""

import argparse

from benchmarks.soak_session import soak


def main() -> int:
    """Kill so many times; 0 when no acknowledged answer was lost."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    report = soak(parser.parse_args().kills)
    print(report)
    return 0 if report.lost == 0 else 1


if __name__ == "__main__":
    raise SystemExit(main())
