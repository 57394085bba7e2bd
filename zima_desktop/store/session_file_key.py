"""The key of a session file: from the PIN and the salt that the file begins with."""

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from nacl.pwhash import argon2id

from zima_desktop.domain.errors import InvalidValue, NotFound, SessionFileRefused
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost

KEY_BYTES = 32
SALT_BYTES = 16
PAGE = 4096
SHORTEST_PIN = 4
LONGEST_PIN = 64
_FOREIGN = (
    b"SQLite format 3\x00",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"%PDF",
    b"\x89PNG",
    b"age-encryption",
)
_HEAD = 512


@dataclass(frozen=True, slots=True)
class SessionKey:
    """The raw key with its salt: both are needed to open the file, and copies share them."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def stored(self) -> bytes:
        """As the base keeps it, so that collecting asks for no PIN."""
        return self.salt + self.key

    @classmethod
    def of(cls, stored: bytes) -> "SessionKey":
        """The inverse of `stored`."""
        return cls(key=stored[SALT_BYTES:], salt=stored[:SALT_BYTES])

    @property
    def pragma(self) -> str:
        """SQLCipher takes the salt with the key and writes it as the first 16 bytes of the file."""
        return f"PRAGMA key = \"x'{self.key.hex()}{self.salt.hex()}'\""


def derive_key(pin: str, salt: bytes, cost: KdfCost = STANDARD_COST) -> SessionKey:
    """Takes as long as the cost says: 0.1 to 0.6 s."""
    typed = normal_pin(pin).encode("utf-8", "surrogatepass")
    key = argon2id.kdf(KEY_BYTES, typed, salt, opslimit=cost.ops, memlimit=cost.memory)
    return SessionKey(key, salt)


def normal_pin(pin: str) -> str:
    """The same PIN from any keyboard and any Unicode form."""
    return unicodedata.normalize("NFKC", pin).strip()


def check_pin(pin: str) -> str:
    """A PIN fit for a new file; raises InvalidValue, which does not repeat the PIN."""
    tidy = normal_pin(pin)
    if not SHORTEST_PIN <= len(tidy) <= LONGEST_PIN:
        raise InvalidValue("pin", str(len(tidy)), "pin_length")
    return tidy


def salt_of(path: Path) -> bytes:
    """The salt at the head of a session file; raises NotFound and FileRefused."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound("file", path.name) from error
    except OSError as error:
        raise SessionFileRefused(path.name, "unreadable") from error
    if size < PAGE or head.startswith(_FOREIGN) or _is_text(head):
        raise SessionFileRefused(path.name, "not_a_session")
    return head[:SALT_BYTES]


def _is_text(head: bytes) -> bool:
    """Cipher without one control character in half a kilobyte does not happen."""
    return not any(byte < 32 and byte not in b"\t\n\r" for byte in head)
