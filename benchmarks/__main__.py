"""All benchmarks: `python3 dev.py bench [name …]`. Prints ratios; absolute times mean little."""

import runpy
import sys

NAMES = ("answers", "scoring", "roster", "documents", "merge", "followup", "startup", "card", "pages")


def main() -> None:
    """Run the named benchmarks, or all of them."""
    wanted = [word for word in sys.argv[1:] if not word.startswith("-")] or list(NAMES)
    for name in wanted:
        if name not in NAMES:
            sys.exit(f"unknown benchmark: {name}; there are {', '.join(NAMES)}")
    for name in wanted:
        print(f"== {name}", flush=True)
        sys.argv = [name]
        runpy.run_module(f"benchmarks.{name}", run_name="__main__")


if __name__ == "__main__":
    main()
