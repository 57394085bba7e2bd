"""The keys file on disk: two copies, damage, interrupted writing."""

import errno
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.store.raw_base import CHEAP, PASSWORD, new_vault, user
from zima_desktop.domain.errors import WriteFailed
from zima_desktop.domain.security_errors import KeysDamaged, RecoveryCodeWrong, WorkspaceNewer, WrongPassword
from zima_desktop.domain.workspaces import Role
from zima_desktop.store.key_slots import canonical_json
from zima_desktop.store.vault import NewVault
from zima_desktop.store.vault_file import VaultFile
from zima_desktop.store.vault_format import vault_from_bytes, vault_to_bytes

NEW_PASSWORD = "совсем другой пароль"


def _stored(folder: Path) -> tuple[VaultFile, NewVault, Path, Path]:
    main, copy = folder / "base.zima-keys", folder / "base.zima-keys.bak"
    file, made = VaultFile(main), new_vault()
    file.write(made.vault)
    return file, made, main, copy


def _edited(content: bytes, path: tuple[str | int, ...], value: object) -> bytes:
    """The file as an attacker would edit it: with a checksum that fits."""
    document: Any = json.loads(content)
    del document["check"]
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    document["check"] = hashlib.sha256(canonical_json(document)).hexdigest()
    return json.dumps(document, ensure_ascii=False).encode()


def test_written_vault_reads_back_equal(tmp_path: Path) -> None:
    file, made, main, copy = _stored(tmp_path)

    assert file.read() == made.vault
    assert main.read_bytes() == copy.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base.zima-keys", "base.zima-keys.bak"]


def test_keys_file_of_one_user_is_small_and_holds_no_secret_in_clear(tmp_path: Path) -> None:
    _, made, main, _ = _stored(tmp_path)
    content = main.read_bytes()

    assert len(content) < 2500
    for secret in (made.key, made.key.hex().encode(), PASSWORD.encode(), made.code.encode()):
        assert secret not in content


def test_changed_password_is_the_only_one_that_opens(tmp_path: Path) -> None:
    file, made, _, _ = _stored(tmp_path)

    file.change_password(made.user.uid, PASSWORD, NEW_PASSWORD, CHEAP)

    assert file.unlock(NEW_PASSWORD).key == made.key
    with pytest.raises(WrongPassword):
        file.unlock(PASSWORD)
    with pytest.raises(WrongPassword):
        file.change_password(made.user.uid, PASSWORD, "ещё один хороший пароль", CHEAP)


def test_used_recovery_code_is_replaced_and_a_new_password_can_be_set(tmp_path: Path) -> None:
    file, made, _, _ = _stored(tmp_path)

    recovered = file.unlock_by_code(made.code, CHEAP)
    file.set_password(made.user.uid, recovered.key, NEW_PASSWORD, CHEAP)

    assert recovered.key == made.key
    assert file.unlock(NEW_PASSWORD).key == made.key
    assert file.unlock_by_code(recovered.new_code, CHEAP).key == made.key
    for used in (made.code, recovered.new_code):
        with pytest.raises(RecoveryCodeWrong):
            file.unlock_by_code(used, CHEAP)


def test_users_come_and_go_in_the_file(tmp_path: Path) -> None:
    file, made, _, _ = _stored(tmp_path)
    second = user("Олег Ильич", Role.COUNSELLOR)

    file.add_user(second, made.key, NEW_PASSWORD, CHEAP)
    both = file.read().users
    file.remove_user(second.uid, made.key)

    assert both == (made.user, second)
    assert file.read().users == (made.user,)


@pytest.mark.parametrize("victim", ["base.zima-keys", "base.zima-keys.bak"])
@pytest.mark.parametrize("damage", [b"", b"{}", b"[" * 100_000, b"\xff" * 300_000, None])
def test_one_damaged_copy_is_repaired_from_the_other(
    tmp_path: Path, victim: str, damage: bytes | None
) -> None:
    file, made, main, copy = _stored(tmp_path)
    whole = main.read_bytes()
    if damage is None:
        (tmp_path / victim).unlink()
    else:
        (tmp_path / victim).write_bytes(damage)

    assert file.unlock(PASSWORD).key == made.key
    assert main.read_bytes() == copy.read_bytes() == whole


def test_two_damaged_copies_are_refused(tmp_path: Path) -> None:
    file, _, main, copy = _stored(tmp_path)
    main.write_bytes(b"{}")
    copy.write_bytes(main.read_bytes()[:1])

    with pytest.raises(KeysDamaged):
        file.read()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("workspace", "uid"), "018f0000-0000-7000-8000-000000000000"),
        (("workspace", "name"), "Чужая школа"),
        (("workspace", "kind"), "coordinator"),
        (("workspace", "kind"), "castle"),
        (("workspace", "created"), "2020-01-01T00:00:00+00:00"),
        (("workspace", "created"), "2020-01-01T00:00:00"),
        (("workspace", "schema"), "0002"),
        (("workspace", "schema"), None),
        (("slots", 0, "id"), "018f0000-0000-7000-8000-000000000000"),
        (("slots", 0, "kind"), "recovery"),
        (("slots", 0, "name"), "Чужая"),
        (("slots", 0, "role"), "reader"),
        (("slots", 0, "role"), None),
        (("slots", 0, "kdf"), "plain"),
        (("slots", 0, "ops"), 2),
        (("slots", 0, "ops"), True),
        (("slots", 0, "ops"), 10**9),
        (("slots", 0, "ops"), 0),
        (("slots", 0, "mem"), 16384),
        (("slots", 0, "mem"), 2 * 1024**3),
        (("slots", 0, "mem"), -1),
        (("slots", 0, "salt"), "00" * 16),
        (("slots", 0, "salt"), "00"),
        (("slots", 0, "nonce"), "00" * 24),
        (("slots", 0, "ct"), "00" * 48),
        (("slots", 0, "ct"), "zz" * 48),
        (("slots", 1, "name"), "лишнее"),
        (("slots",), []),
        (("slots",), [{}] * 65),
        (("format",), 0),
        (("seal",), "00" * 32),
        (("seal",), None),
        (("seal",), "печать"),
    ],
)
def test_tampered_field_with_a_fitting_checksum_is_refused(
    tmp_path: Path, path: tuple[str | int, ...], value: object
) -> None:
    file, made, main, copy = _stored(tmp_path)
    tampered = _edited(main.read_bytes(), path, value)
    main.write_bytes(tampered)

    assert file.unlock(PASSWORD, made.user.uid).key == made.key  # the other copy is honest
    main.write_bytes(tampered)
    copy.write_bytes(tampered)
    with pytest.raises((KeysDamaged, WrongPassword)):
        file.unlock(PASSWORD)


def test_file_of_a_later_format_is_called_newer(tmp_path: Path) -> None:
    file, _, main, copy = _stored(tmp_path)
    for path in (main, copy):
        path.write_bytes(_edited(path.read_bytes(), ("format",), 2))

    with pytest.raises(WorkspaceNewer):
        file.read()


def test_no_flipped_bit_ever_leads_to_another_key(tmp_path: Path) -> None:
    file, made, main, copy = _stored(tmp_path)
    whole = main.read_bytes()
    draw = random.Random(20261122)
    refused = 0
    for _ in range(500):
        flipped = bytearray(whole)
        at = draw.randrange(len(whole) * 8)
        flipped[at // 8] ^= 1 << (at % 8)
        main.write_bytes(flipped)
        copy.write_bytes(flipped)
        try:
            assert file.unlock(PASSWORD).key == made.key
        except (KeysDamaged, WrongPassword):
            refused += 1
        main.write_bytes(flipped)
        copy.write_bytes(whole)
        assert file.unlock(PASSWORD).key == made.key

    assert refused >= 490


def test_mangled_keys_files_are_refused_without_any_other_failure() -> None:
    vault = new_vault().vault
    whole = vault_to_bytes(vault)
    draw, refused = random.Random(7), 0
    for _ in range(3000):
        mangled = bytearray(whole)
        for _ in range(draw.randrange(1, 8)):
            at = draw.randrange(len(mangled))
            mangled[at : at + draw.randrange(4)] = draw.randbytes(draw.randrange(4))
        try:
            assert vault_from_bytes(bytes(mangled)) == vault  # only a space was lost
        except KeysDamaged:
            refused += 1

    assert refused > 2900


def test_full_disk_leaves_the_old_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, made, main, _ = _stored(tmp_path)
    before = main.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(WriteFailed) as refusal:
            file.change_password(made.user.uid, PASSWORD, NEW_PASSWORD, CHEAP)

    assert refusal.value.reason == "disk_full"
    assert main.read_bytes() == before
    assert file.unlock(PASSWORD).key == made.key
    assert len(list(tmp_path.iterdir())) == 2


_CHANGER = """
import sys
from pathlib import Path
from uuid import UUID
from zima_desktop.store.key_slots import KdfCost
from zima_desktop.store.vault_file import VaultFile
file, cost = VaultFile(Path(sys.argv[1])), KdfCost(1, 8192)
user = file.read().users[0].uid
key = file.unlock(sys.argv[2]).key
for number in range(10**6):
    file.set_password(user, key, f"пароль по счёту {number}", cost)
    print(number, flush=True)
"""


def test_killed_while_changing_passwords_keeps_the_last_acknowledged_or_the_next(tmp_path: Path) -> None:
    file, made, main, _ = _stored(tmp_path)
    draw = random.Random(3)
    for _ in range(8):
        file.set_password(made.user.uid, made.key, PASSWORD, CHEAP)
        process = subprocess.Popen(
            [sys.executable, "-c", _CHANGER, str(main), PASSWORD], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(draw.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        said = process.stdout.read().split()
        process.stdout.close()
        process.wait()
        last = int(said[-1]) if said else 0

        tries = (f"пароль по счёту {last}", f"пароль по счёту {last + 1}")
        assert any(_opens(file, password) for password in tries)


def _opens(file: VaultFile, password: str) -> bool:
    try:
        file.unlock(password)
    except WrongPassword:
        return False
    return True
