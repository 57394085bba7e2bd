"""Zima Desktop: without arguments the window, with a command the same services without one."""

import multiprocessing
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Show the window or do a command; returns the exit code."""
    if arguments:
        from zima_desktop.commands import run

        for stream in (sys.stdout, sys.stderr):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        return run(arguments)
    from ui.application import run_application

    return run_application()


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
