"""The school's Ed25519 signature: over the descriptor, which in turn holds the hash of every table."""

import base64
import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from zima_desktop.domain.handover import PackageRefused
from zima_desktop.exchange.handover.fingerprint import fingerprint
from zima_desktop.exchange.handover.strict_json import read_json

DOMAIN = b"zima-handover-1\n"
PLACE = "SIGNATURE.json"


@dataclass(frozen=True, slots=True)
class Signer:
    """The public half of a school's key, as found in a package whose signature is good."""

    public_key: bytes

    @property
    def key_id(self) -> str:
        return key_id_of(self.public_key)

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.public_key)


def new_seed() -> bytes:
    """A fresh secret key: 32 bytes for the settings of the encrypted base."""
    return bytes(SigningKey.generate())


def public_key_of(seed: bytes) -> bytes:
    return bytes(SigningKey(seed).verify_key)


def key_id_of(public_key: bytes) -> str:
    return sha256(public_key).hexdigest()[:16]


def sign(descriptor: bytes, seed: bytes) -> bytes:
    """The content of SIGNATURE.json."""
    key = SigningKey(seed)
    public = bytes(key.verify_key)
    content = {
        "alg": "Ed25519",
        "key_id": key_id_of(public),
        "public_key": base64.b64encode(public).decode(),
        "sig": base64.b64encode(key.sign(_message(descriptor)).signature).decode(),
    }
    return json.dumps(content, indent=1).encode() + b"\n"


def verify(descriptor: bytes, content: bytes, file_name: str) -> Signer:
    """Who signed; raises PackageRefused for anything but a good signature."""
    claim = read_json(content, file_name, PLACE)
    if not isinstance(claim, dict) or claim.get("alg") != "Ed25519":
        raise PackageRefused(file_name, "unsigned", PLACE)
    public, signature = _bytes(claim, "public_key", 32, file_name), _bytes(claim, "sig", 64, file_name)
    if claim.get("key_id") != key_id_of(public):
        raise PackageRefused(file_name, "signature", "key_id")
    try:
        VerifyKey(public).verify(_message(descriptor), signature)
    except BadSignatureError as error:
        raise PackageRefused(file_name, "signature", PLACE) from error
    return Signer(public)


def _message(descriptor: bytes) -> bytes:
    return DOMAIN + sha256(descriptor).digest()


def _bytes(claim: dict[str, Any], name: str, size: int, file_name: str) -> bytes:
    value = claim.get(name)
    try:
        raw = base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError:
        raw = b""
    if len(raw) != size:
        raise PackageRefused(file_name, "signature", name)
    return raw
