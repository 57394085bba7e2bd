"""Thousands of damaged packages: every one is taken or refused, none surprises the program."""

import random
from pathlib import Path

import pytest

from tests.exchange.handover.building import Workspace, coordinator, state_hash
from tests.exchange.handover.forging import NOW, members, plain_tables, sealed, signed, zipped
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.handover import PackageLocked, PackageRefused
from zima_desktop.exchange.handover import envelope
from zima_desktop.exchange.handover.package import open_package
from zima_desktop.jobs import JobControl

IDENTITY = envelope.new_identity()


def mutated(data: bytes, dice: random.Random, most: int = 4) -> bytes:
    """A few bits, a cut, a doubled or a foreign piece."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, most)):
        at = dice.randrange(len(changed))
        match dice.randrange(5):
            case 0:
                changed[at] ^= 1 << dice.randrange(8)
            case 1:
                del changed[at : at + dice.randrange(1, 40)]
            case 2:
                changed[at:at] = changed[at : at + dice.randrange(1, 200)]
            case 3:
                changed[at : at + 4] = dice.randbytes(4)
            case _:
                del changed[max(at, 1) :]
        if not changed:
            return b""
    return bytes(changed)


def outcome(data: bytes) -> str:
    try:
        open_package(data, "p.zima", NOW, [IDENTITY])
    except (PackageRefused, PackageLocked) as error:
        return getattr(error, "reason", "locked")
    return "taken"


@pytest.mark.parametrize("seed", range(4))
def test_damaged_envelopes_are_refused(seed: int) -> None:
    dice = random.Random(seed)
    good = sealed(zipped(members()), envelope.recipient_of(IDENTITY))
    assert outcome(good) == "taken"

    for _ in range(250):
        broken = mutated(good, dice)
        assert broken == good or outcome(broken) != "taken"


@pytest.mark.parametrize("seed", range(6))
def test_damaged_archives_inside_a_sound_envelope_are_refused(seed: int) -> None:
    dice = random.Random(seed)
    good = zipped(members())
    reasons = set()
    for _ in range(250):
        reasons.add(outcome(sealed(mutated(good, dice), envelope.recipient_of(IDENTITY))))

    assert len(reasons) > 4


def test_damaged_tables_under_a_good_signature_never_break_the_base(tmp_path: Path) -> None:
    dice = random.Random(11)
    town: Workspace = coordinator(tmp_path / "town")
    recipient = town.handover.coordinator_key().recipient
    before, path = state_hash(town), tmp_path / "p.zima"
    taken = 0
    for _ in range(600):
        tables = plain_tables()
        name = dice.choice(["groups", "persons", "memberships"])
        tables[name] = mutated(tables[name], dice, 1) or b"id\r\n"
        path.write_bytes(sealed(zipped(members(tables)), recipient))
        try:
            town.handover.preview(path, JobControl())
            taken += 1
        except ZimaError:
            continue

    assert taken > 20
    assert state_hash(town) == before


def test_damaged_descriptors_under_a_good_signature_are_refused_or_read() -> None:
    dice = random.Random(5)
    tables = plain_tables()
    descriptor = members(tables)[0][1]
    for _ in range(250):
        parts = signed(mutated(descriptor, dice), tables)
        outcome(sealed(zipped(parts), envelope.recipient_of(IDENTITY)))
