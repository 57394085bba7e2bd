"""The coordinator's public key as a small file that schools load once."""

import json
from pathlib import Path

from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound
from zima_desktop.domain.handover import CoordinatorKey, PackageRefused
from zima_desktop.exchange.handover.envelope import check_recipient
from zima_desktop.exchange.handover.fingerprint import fingerprint
from zima_desktop.exchange.handover.strict_json import read_json

FORMAT = "zima-coordinator-key-1"
LARGEST = 16 * 1024
LONGEST_NAME = 500


def coordinator_key(recipient: str, coordinator: str) -> CoordinatorKey:
    return CoordinatorKey(recipient, fingerprint(recipient), coordinator)


def key_file_content(key: CoordinatorKey) -> bytes:
    """What is written; it holds nothing secret."""
    content = {
        "format": FORMAT,
        "recipient": key.recipient,
        "coordinator": key.coordinator,
        "fingerprint": key.fingerprint,
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def read_key_file(path: Path) -> CoordinatorKey:
    """The key; raises NotFound, and FileRefused also when the fingerprint does not belong to it."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise NotFound("file", path.name) from error
    except OSError as error:
        raise FileRefused(path.name, "unreadable") from error
    plain = _plain_recipient(data)
    if plain is not None:
        return plain
    try:
        content = read_json(data, path.name, "")
        if len(data) > LARGEST or not isinstance(content, dict) or content.get("format") != FORMAT:
            raise FileRefused(path.name, "not_a_key")
        key = coordinator_key(check_recipient(str(content.get("recipient"))), str(content.get("coordinator")))
    except (PackageRefused, InvalidValue) as error:
        raise FileRefused(path.name, "not_a_key") from error
    if content.get("fingerprint") != key.fingerprint or len(key.coordinator) > LONGEST_NAME:
        raise FileRefused(path.name, "fingerprint")
    return key


def _plain_recipient(data: bytes) -> CoordinatorKey | None:
    """A text with one line `age1…`, as age itself keeps recipients and as the console prints the key."""
    lines = data[:LARGEST].decode("utf-8-sig", "replace").split()
    found = [word for word in lines if word.startswith("age1")]
    if data.lstrip().startswith(b"{") or len(found) != 1:
        return None
    try:
        return coordinator_key(check_recipient(found[0]), "")
    except InvalidValue:
        return None
