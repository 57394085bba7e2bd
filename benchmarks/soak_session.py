"""Kills a program in the middle of answering, again and again, and looks for lost answers.

Half of the journals that lie beside the file between two answers lose their tail as well: a power cut takes
what has not been flushed, and at rest nothing in them may matter.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

from zima_desktop.content import load_instrument
from zima_desktop.domain.ids import PersonId, new_uid
from zima_desktop.domain.instruments import AnswerValue
from zima_desktop.domain.people import Category, Person, PersonName
from zima_desktop.domain.sessions import CollectedAttempt
from zima_desktop.exchange.session_files import NewSession, read_answers, write_session_file
from zima_desktop.services.kiosk import KioskRun, run_with_key
from zima_desktop.store.session_file_key import SALT_BYTES, SessionKey

PIN = "4821"
KEY = SessionKey(bytes(range(32)), bytes(range(SALT_BYTES)))
ROUNDS_PER_FILE = 400  # pupils of one file: a run takes the first who has not finished
HEAD = 8  # bytes that tell a journal in use


@dataclass(frozen=True, slots=True)
class SoakReport:
    """What N kills came to."""

    kills: int
    acknowledged: int  # answers that were said to be safe
    lost: int
    slowest_reopen: float  # seconds
    resumed: int  # runs that went on in an interrupted attempt
    asked_again: int  # acknowledged answers that a run which went on asked for once more
    cut: int  # journals that lost their tail

    @property
    def kept(self) -> int:
        return self.acknowledged - self.lost

    def told(self) -> str:
        """For the console."""
        return "\n".join(
            (
                f"kills {self.kills}, attempts that went on {self.resumed}, journals cut {self.cut}",
                f"answers acknowledged {self.acknowledged}, kept {self.kept}, lost {self.lost}",
                f"acknowledged answers asked again {self.asked_again}",
                f"slowest reopening {self.slowest_reopen:.2f} s",
            )
        )


def make_file(path: Path, pupils: int) -> None:
    """A session file with made-up names."""
    people = tuple(
        Person(PersonId(n), new_uid(), PersonName(f"Фамилия{n}", "Имя"), None, None, Category.PUPIL, None)
        for n in range(pupils)
    )
    form = load_instrument("subject5").form
    new = NewSession(new_uid(), "Школа", "9 «А»", datetime.now(UTC), form, people)
    write_session_file(path, KEY, new)


def answer_forever(path: Path) -> None:
    """The writer: answers for one pupil after the other and reports every answer that is safe."""
    run = run_with_key(path, KEY, PIN)
    rng = Random()
    for seat in run.seats():
        if seat.state.value != "done":
            answer_one(run, seat.person_uid, rng)


def answer_one(run: KioskRun, uid: UUID, rng: Random) -> None:
    """One pupil to the end, every answer acknowledged on the standard output."""
    name = uid.hex
    place = run.begin(uid)
    print("begin", name, place.index, flush=True)
    for item in run.form.items[place.index :]:
        value = rng.choice(item.response.parts)
        run.record(uid, item.no, value)
        print("saved", name, item.no, value, flush=True)
    run.finish(uid)
    print("done", name, flush=True)


def soak(kills: int, folder: Path | None = None, seed: int = 1, *, progress: bool = False) -> SoakReport:
    """Kill the writer `kills` times at random moments; every acknowledged answer must be in the file."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        return _Soak(Path(scratch), Random(seed), progress).run(kills)


class _Soak:
    def __init__(self, folder: Path, rng: Random, progress: bool) -> None:
        self._folder = folder
        self._rng = rng
        self._progress = progress
        self._path = folder / "soak.zima-session"
        self._promised: dict[str, dict[int, AnswerValue]] = {}
        self._lost: set[tuple[Path, str, int]] = set()
        self._acknowledged = self._resumed = self._again = self._cut = 0
        self._slowest = 0.0

    def run(self, kills: int) -> SoakReport:
        for number in range(kills):
            if number % ROUNDS_PER_FILE == 0:
                self._path = self._folder / f"soak-{number}.zima-session"
                make_file(self._path, ROUNDS_PER_FILE * 5)
                self._promised.clear()
            self._note(self._killed_output())
            self._cut_tail()
            self._compare()
            if self._progress and (number + 1) % 100 == 0:
                print(f"{number + 1} kills, {self._acknowledged} answers, {len(self._lost)} lost", flush=True)
        return self._report(kills)

    def _report(self, kills: int) -> SoakReport:
        return SoakReport(
            kills=kills,
            acknowledged=self._acknowledged,
            lost=len(self._lost),
            slowest_reopen=self._slowest,
            resumed=self._resumed,
            asked_again=self._again,
            cut=self._cut,
        )

    def _killed_output(self) -> Sequence[str]:
        """What the writer had acknowledged when it was killed, some answers after its start."""
        command = [sys.executable, "-m", "benchmarks.soak_session", str(self._path)]
        wanted, lines = self._rng.randrange(1, 45), []
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for line in writer.stdout:
                lines.append(line)
                if len(lines) >= wanted:
                    break
            time.sleep(self._rng.random() / 500)
            writer.kill()
            lines += writer.stdout.read().splitlines(keepends=True)
        return [line for line in lines if line.endswith("\n")]

    def _note(self, lines: Sequence[str]) -> None:
        for line in lines:
            word, name, *rest = line.split()
            promised = self._promised.setdefault(name, {})
            if word == "begin":
                self._resumed += rest != ["0"]
                self._again += max(0, len(promised) - int(rest[0]))
            elif word == "saved":
                self._acknowledged += int(rest[0]) not in promised
                promised[int(rest[0])] = rest[1]

    def _cut_tail(self) -> None:
        """Only between two answers, when the head of the journal is blank: the rest of it is old then."""
        journal = self._path.with_name(self._path.name + "-journal")
        if not journal.exists() or self._rng.random() < 0.5:
            return
        with journal.open("r+b") as file:
            if any(file.read(HEAD)):
                return
            file.truncate(self._rng.randrange(journal.stat().st_size + 1))
        self._cut += 1

    def _compare(self) -> None:
        started = time.perf_counter()
        attempts = read_answers(self._path, KEY).attempts
        self._slowest = max(self._slowest, time.perf_counter() - started)
        kept = {one.person_uid.hex: dict(one.answers) for one in attempts}
        for name, answers in self._promised.items():
            held = kept.get(name, {})
            self._lost |= {
                (self._path, name, item) for item, value in answers.items() if held.get(item) != value
            }
        assert_consistent(attempts)


def assert_consistent(attempts: Sequence[CollectedAttempt]) -> None:
    """Answers of an attempt are a prefix of the items: nothing in the middle may be missing."""
    for attempt in attempts:
        numbers = [item for item, _value in attempt.answers]
        assert numbers == list(range(1, len(numbers) + 1)), f"a gap in {attempt.attempt_uid}"


if __name__ == "__main__":
    answer_forever(Path(sys.argv[1]))
