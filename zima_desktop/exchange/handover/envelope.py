"""The outer envelope: an age v1 file, to public keys or to five words told by another channel."""

import secrets
import unicodedata
from collections.abc import Sequence
from typing import Any

import pyrage

from zima_desktop.content.location import content_root
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.handover import PackageLocked, PackageRefused
from zima_desktop.exchange.handover import limits

HEADER = b"age-encryption.org/v1\n"
WORDS = 5
_age: Any = pyrage  # a compiled module without types
_NO_KEY = "No matching keys found"


def new_identity() -> str:
    """A fresh secret key: AGE-SECRET-KEY-1…, kept in the settings of the encrypted base."""
    return str(_age.x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """The public half: age1…"""
    return str(_age.x25519.Identity.from_str(identity).to_public())


def check_recipient(recipient: str) -> str:
    """The same text, if it is a public key."""
    try:
        return str(_age.x25519.Recipient.from_str(recipient))
    except _age.RecipientError as error:
        raise InvalidValue("recipient", recipient[:80]) from error


def new_passphrase() -> str:
    """Five words of the list, 50 bits and more on top of the slow derivation."""
    words = (content_root() / "handover" / "words.txt").read_text("utf-8").split()
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def normal_passphrase(text: str) -> str:
    """The same words typed on another system give the same key."""
    return unicodedata.normalize("NFKC", text).strip()


def seal(content: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt to public keys; every one of them can open."""
    return bytes(_age.encrypt(content, [_age.x25519.Recipient.from_str(text) for text in recipients]))


def seal_with_passphrase(content: bytes, text: str) -> bytes:
    """Encrypt to words; takes seconds and a lot of memory, on purpose."""
    return bytes(_age.passphrase.encrypt(content, normal_passphrase(text)))


def unseal(data: bytes, identities: Sequence[str], text: str | None, file_name: str) -> bytes:
    """The content, in memory and only as a whole; raises PackageLocked or PackageRefused."""
    if data[:4] == b"PK\x03\x04":
        raise PackageRefused(file_name, "not_encrypted")
    if not data.startswith(HEADER):
        raise PackageRefused(file_name, "not_a_package")
    work = _scrypt_work(data)
    if work is not None and work > limits.SCRYPT_WORK:
        raise PackageRefused(file_name, "scrypt_work", str(work))
    if (work is None and not identities) or (work is not None and text is None):
        raise PackageLocked(file_name)
    try:
        if work is not None and text is not None:
            return bytes(_age.passphrase.decrypt(data, normal_passphrase(text)))
        return bytes(_age.decrypt(data, [_age.x25519.Identity.from_str(key) for key in identities]))
    except _age.IdentityError as error:
        raise PackageLocked(file_name) from error
    except _age.DecryptError as error:
        if str(error) == _NO_KEY or (work is not None and str(error) == "Decryption failed"):
            raise PackageLocked(file_name) from error
        raise PackageRefused(file_name, "damaged") from error


def _scrypt_work(data: bytes) -> int | None:
    """The exponent a password envelope asks for; None when it is sealed to keys."""
    line = data[len(HEADER) : len(HEADER) + 120].split(b"\n", 1)[0].split(b" ")
    if line[:2] != [b"->", b"scrypt"]:
        return None
    return int(line[3]) if len(line) == 4 and line[3].isdigit() and len(line[3]) <= 3 else 999
