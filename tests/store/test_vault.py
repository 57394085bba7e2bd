"""The vault: who gets the key and who does not."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from tests.store.raw_base import CHEAP, PASSWORD, header, new_vault, user
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.security_errors import (
    KeysDamaged,
    LastUser,
    PasswordTooWeak,
    RecoveryCodeWrong,
    WrongPassword,
)
from zima_desktop.domain.workspaces import DataKey, Role, WorkspaceKind
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost, Slot
from zima_desktop.store.vault import (
    Vault,
    create_vault,
    replace_code,
    unlock,
    unlock_by_code,
    with_header,
    with_password,
    with_user,
    without_user,
)


def test_password_opens_and_names_the_user() -> None:
    made = new_vault()

    opened = unlock(made.vault, PASSWORD)

    assert opened.key == made.key
    assert opened.user == made.user
    assert len(made.key) == 32


def test_two_vaults_never_share_a_key() -> None:
    assert new_vault().key != new_vault().key


def test_wrong_password_opens_nothing() -> None:
    with pytest.raises(WrongPassword):
        unlock(new_vault().vault, PASSWORD + "!")


def test_password_typed_in_decomposed_form_and_with_spaces_around_opens() -> None:
    made = create_vault(header(), user(), "Йод и ёлка 2026", CHEAP)
    typed = unicodedata.normalize("NFD", "  Йод и ёлка 2026 ")
    assert typed.strip() != "Йод и ёлка 2026"

    assert unlock(made.vault, typed).key == made.key


def test_standard_cost_is_64_mebibytes_in_three_passes_and_opens() -> None:
    made = new_vault(STANDARD_COST)

    assert unlock(made.vault, PASSWORD).key == made.key
    assert {(s.cost.ops, s.cost.memory) for s in made.vault.slots} == {(3, 64 * 1024 * 1024)}


def test_key_and_code_do_not_show_in_a_printed_record() -> None:
    made = new_vault()

    shown = repr(made) + repr(unlock(made.vault, PASSWORD))

    assert repr(bytes(made.key)) not in shown
    assert made.code not in shown


def test_each_of_several_users_opens_with_the_own_password_only() -> None:
    made = new_vault()
    second = user("Олег Ильич", Role.COUNSELLOR)
    vault = with_user(made.vault, made.key, second, "четыре слова для входа", CHEAP)

    assert unlock(vault, "четыре слова для входа").user == second
    assert unlock(vault, PASSWORD, "  ирина  ПЕТРОВНА ").user == made.user
    with pytest.raises(WrongPassword):
        unlock(vault, PASSWORD, second.uid)
    with pytest.raises(NotFound):
        unlock(vault, PASSWORD, "Никто")
    with pytest.raises(NotFound):
        unlock(vault, PASSWORD, uuid4())


def test_name_of_a_user_is_given_once() -> None:
    made = new_vault()

    with pytest.raises(InvalidValue):
        with_user(made.vault, made.key, user("ИРИНА петровна"), "четыре слова для входа", CHEAP)


def test_removed_user_opens_nothing_and_the_last_administrator_stays() -> None:
    made = new_vault()
    second = user("Олег Ильич", Role.COUNSELLOR)
    vault = with_user(made.vault, made.key, second, "четыре слова для входа", CHEAP)

    without = without_user(vault, made.key, second.uid)

    with pytest.raises(WrongPassword):
        unlock(without, "четыре слова для входа")
    with pytest.raises(LastUser):
        without_user(vault, made.key, made.user.uid)
    with pytest.raises(LastUser):
        without_user(without, made.key, made.user.uid)


def test_new_password_replaces_the_old_one_and_keeps_the_key() -> None:
    made = new_vault()

    vault = with_password(made.vault, made.key, made.user.uid, "совсем другой пароль", CHEAP)

    assert unlock(vault, "совсем другой пароль").key == made.key
    with pytest.raises(WrongPassword):
        unlock(vault, PASSWORD)


def test_weak_password_is_refused_wherever_one_is_set() -> None:
    made = new_vault()

    with pytest.raises(PasswordTooWeak):
        create_vault(header(), user(), "коротко", CHEAP)
    with pytest.raises(PasswordTooWeak):
        with_password(made.vault, made.key, made.user.uid, "1234567890", CHEAP)
    with pytest.raises(PasswordTooWeak):
        with_user(made.vault, made.key, user("Новый"), "ааааааааааааа", CHEAP)


def test_recovery_code_opens_until_it_is_replaced() -> None:
    made = new_vault()

    vault, code = replace_code(made.vault, made.key, CHEAP)

    assert unlock_by_code(made.vault, made.code.lower().replace("-", " ")) == made.key
    assert unlock_by_code(vault, code) == made.key
    with pytest.raises(RecoveryCodeWrong) as refusal:
        unlock_by_code(vault, made.code)
    assert refusal.value.reason == "unknown"


def test_changes_need_the_right_key() -> None:
    made = new_vault()
    foreign = DataKey(bytes(32))

    with pytest.raises(KeysDamaged):
        with_user(made.vault, foreign, user("Чужой"), "четыре слова для входа", CHEAP)
    with pytest.raises(KeysDamaged):
        replace_code(made.vault, foreign, CHEAP)


def test_renamed_workspace_still_opens() -> None:
    made = new_vault()

    vault = with_header(made.vault, made.key, name="Лицей № 1", schema="0002")

    assert (vault.header.name, vault.header.schema) == ("Лицей № 1", "0002")
    assert unlock(vault, PASSWORD).key == made.key


def _with_first_slot(vault: Vault, slot: Slot) -> Vault:
    return replace(vault, slots=(slot, *vault.slots[1:]))


@pytest.mark.parametrize(
    "change",
    [
        {"uid": uuid4()},
        {"name": "Другая школа"},
        {"kind": WorkspaceKind.COORDINATOR},
        {"created_at": datetime(2020, 1, 1, tzinfo=UTC)},
        {"schema": "9999"},
        {"schema": None},
    ],
)
def test_touched_workspace_header_is_refused(change: dict[str, object]) -> None:
    vault = new_vault().vault
    touched = replace(vault, header=replace(vault.header, **change))  # type: ignore[arg-type]

    with pytest.raises((KeysDamaged, WrongPassword)):
        unlock(touched, PASSWORD)


@pytest.mark.parametrize("change", [{"uid": uuid4()}, {"name": "Ирина"}, {"role": Role.READER}])
def test_touched_owner_of_a_slot_is_refused(change: dict[str, object]) -> None:
    vault = new_vault().vault
    slot = vault.slots[0]
    touched = replace(slot, owner=replace(slot.owner, **change))  # type: ignore[arg-type]

    with pytest.raises(WrongPassword):
        unlock(_with_first_slot(vault, touched), PASSWORD)


@pytest.mark.parametrize(
    "change",
    [
        {"cost": KdfCost(2, 8192)},
        {"cost": KdfCost(1, 16384)},
        {"salt": bytes(16)},
        {"nonce": bytes(24)},
        {"wrapped": bytes(48)},
    ],
)
def test_touched_slot_is_refused(change: dict[str, object]) -> None:
    vault = new_vault().vault
    touched = replace(vault.slots[0], **change)  # type: ignore[arg-type]

    with pytest.raises(WrongPassword):
        unlock(_with_first_slot(vault, touched), PASSWORD)


def test_slot_of_another_workspace_is_refused() -> None:
    vault, other = new_vault().vault, new_vault().vault

    with pytest.raises(WrongPassword):
        unlock(_with_first_slot(vault, other.slots[0]), PASSWORD)


def test_missing_slot_and_touched_seal_are_noticed() -> None:
    vault = new_vault().vault

    with pytest.raises(KeysDamaged):
        unlock(replace(vault, slots=vault.slots[:1]), PASSWORD)
    with pytest.raises(KeysDamaged):
        unlock(replace(vault, seal="0" * 64), PASSWORD)
