"""The one door for developers and first-time users: prepares the environment, then does what is asked.

    python3 dev.py run | test | tour | lint | bench | soak | freeze | setup

Standard library only, because it runs before anything is installed.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = VENV / "zima-ready"
LOCK = ROOT / "requirements.lock"

# Shared library -> Debian package: what Qt asks the loader for, offscreen and in a real window.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def say(text: str) -> None:
    """A line for the person at the terminal, at once."""
    print(text, flush=True)


def call(*command: object, **environment: str) -> int:
    """Run a command in the project folder; returns its exit code."""
    words = [str(word) for word in command]
    return subprocess.call(words, cwd=ROOT, env={**os.environ, **environment})


def is_root() -> bool:
    """True where apt may be used without asking."""
    return not WINDOWS and os.geteuid() == 0


def install_packages(packages: list[str]) -> bool:
    """Install Debian packages when root, else name them; True when they are there now."""
    if not packages:
        return True
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if not (is_root() and shutil.which("apt-get")):
        say("Missing system packages. Install them once and start again:")
        say("    sudo " + " ".join(command))
        return False
    say("Installing system packages: " + " ".join(packages))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if call(*command, **quiet) == 0:
        return True
    return call("apt-get", "update", "-q", **quiet) == 0 and call(*command, **quiet) == 0


def missing_libraries() -> list[str]:
    """Debian packages of the libraries that the loader cannot find."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def make_venv() -> bool:
    """A fresh .venv; Debian keeps ensurepip in a package of its own, which is fetched when root."""
    say("Preparing .venv …")
    if VENV.exists():
        shutil.rmtree(VENV)
    make = [sys.executable, "-m", "venv", str(VENV)]
    if subprocess.call(make, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0:
        return True
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return install_packages([version]) and subprocess.call(make, cwd=ROOT) == 0


def wanted_stamp() -> str:
    """What .venv must have been made from to be used as it is."""
    return f"{sys.version_info[:3]} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"


def setup() -> bool:
    """Make the environment match the lock file; costs a file comparison when it already does."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file may be started by an older Python
        say(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
        return False
    wanted = wanted_stamp()
    if not (PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted):
        if not install_packages(missing_libraries()) or not make_venv():
            return False
        say("Installing the locked packages …")
        pip = [
            PYTHON,
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
            "--no-warn-script-location",
        ]
        if call(*pip, "--require-hashes", "-r", LOCK) != 0:
            say("The packages could not be installed. Check the network and start again.")
            return False
        STAMP.write_text(wanted, encoding="utf-8")
    return build_translations()


def build_translations() -> bool:
    """Compile the .ts files that are newer than their .qm."""
    sources = (ROOT / "resources" / "i18n").glob("*.ts")
    stale = [ts for ts in sources if not fresh(ts.with_suffix(".qm"), ts)]
    return not stale or python("-m", "tests.gates.translations", "build") == 0


def fresh(target: Path, source: Path) -> bool:
    """True when the target was made after the source was last changed."""
    return target.exists() and target.stat().st_mtime >= source.stat().st_mtime


def python(*arguments: object, **environment: str) -> int:
    """Run the Python of the environment."""
    return call(PYTHON, *arguments, **environment)


def has_screen() -> bool:
    """True where a window can be shown."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    )


def run(arguments: list[str]) -> int:
    """Open the program; without a screen, show what it does by running the tour."""
    if not arguments and not has_screen():
        say("No screen here (DISPLAY is not set), so this is the tour: the real window, driven offscreen.")
        return tour([])
    if not WINDOWS:
        os.chdir(ROOT)
        os.execv(PYTHON, [str(PYTHON), "main.py", *arguments])
    return python("main.py", *arguments)


def tour(arguments: list[str]) -> int:
    """The main job by clicks and keys; leaves documents and screenshots in --out DIR."""
    return python("-m", "tests.tour", *arguments, QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> int:
    """All tests, on both cores."""
    workers = (
        [] if any(word in arguments for word in ("-n", "-x", "-k")) else ["-n", "2", "--dist", "loadfile"]
    )
    return python("-m", "pytest", *workers, *arguments, QT_QPA_PLATFORM="offscreen")


def lint(_arguments: list[str]) -> int:
    """Style, types, layers and translations; every gate runs, the first failure decides."""
    gates = [
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
        ("-m", "tests.gates.translations", "check"),
    ]
    return max([python(*gate) for gate in gates], key=abs)


def bench(arguments: list[str]) -> int:
    """Ratios against what each job can cost at best."""
    return python("-m", "benchmarks", *arguments, QT_QPA_PLATFORM="offscreen")


def soak(arguments: list[str]) -> int:
    """Hours rather than minutes: kills and fuzzing; reports what was kept."""
    return python("-m", "benchmarks.soak", *arguments, QT_QPA_PLATFORM="offscreen")


def freeze(_arguments: list[str]) -> int:
    """A one-folder build, then its own check of itself."""
    code = python("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "pyinstaller.spec")
    program = ROOT / "dist" / "zima" / ("zima-console.exe" if WINDOWS else "zima-console")
    return code or call(program, "self-check", QT_QPA_PLATFORM="offscreen")


COMMANDS = {
    "run": run,
    "test": test,
    "tour": tour,
    "lint": lint,
    "bench": bench,
    "soak": soak,
    "freeze": freeze,
    "setup": lambda _arguments: 0,
}


def main() -> int:
    """Prepare, then do."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in COMMANDS:
        say((__doc__ or "").strip())
        return 2
    if not setup():
        return 1
    return COMMANDS[name](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
