"""Minutes to hours: `python3 dev.py soak session` counts kept answers, `soak fuzz` looks for crashes."""

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks.soak_session import soak

TESTS = Path(__file__).resolve().parent.parent / "tests"


def main() -> int:
    """0 when nothing was lost, asked again or broken."""
    parser = argparse.ArgumentParser(prog="dev.py soak")
    parser.add_argument("what", nargs="?", choices=["session", "fuzz"], default="session")
    parser.add_argument("--kills", type=int, default=1000, help="how often the program is killed")
    parser.add_argument("--rounds", type=int, default=10, help="how often the made-up input is made anew")
    parser.add_argument("--seed", type=int, default=1, help="another one kills at other moments")
    options = parser.parse_args()
    return _fuzz(options.rounds, options.seed) if options.what == "fuzz" else _kill(options)


def _fuzz(rounds: int, seed: int) -> int:
    """Every test with made-up input again and again, each round with other input; 0 when all passed."""
    files = [str(path) for path in sorted(TESTS.rglob("test_*.py")) if "from hypothesis" in path.read_text()]
    failed = 0
    for number in range(seed, seed + rounds):
        new = ["--hypothesis-profile=new_dice", f"--hypothesis-seed={number}"]
        command = [sys.executable, "-m", "pytest", "-q", "-m", "hypothesis", *new, *files]
        code = subprocess.run(command, cwd=TESTS.parent, check=False).returncode
        print(f"round {number}: {'passed' if code == 0 else 'FAILED'}", flush=True)
        failed += code != 0
    return 1 if failed else 0


def _kill(options: argparse.Namespace) -> int:
    report = soak(options.kills, seed=options.seed, progress=options.kills >= 200)
    print(report.told())
    return 0 if report.lost == 0 and report.asked_again == 0 else 1


if __name__ == "__main__":
    raise SystemExit(main())
