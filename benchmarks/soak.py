"""Minutes to hours: `python3 dev.py soak session [--kills 1000] [--seed 1]` counts kept answers."""

import argparse

from benchmarks.soak_session import soak


def main() -> int:
    """Kill so many times; 0 when every acknowledged answer was kept and none was asked again."""
    parser = argparse.ArgumentParser(prog="dev.py soak")
    parser.add_argument("what", nargs="?", choices=["session"], default="session")
    parser.add_argument("--kills", type=int, default=1000, help="how often the program is killed")
    parser.add_argument("--seed", type=int, default=1, help="another one kills at other moments")
    options = parser.parse_args()
    report = soak(options.kills, seed=options.seed, progress=options.kills >= 200)
    print(report.told())
    return 0 if report.lost == 0 and report.asked_again == 0 else 1


if __name__ == "__main__":
    raise SystemExit(main())
