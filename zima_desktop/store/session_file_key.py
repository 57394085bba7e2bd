"""The key of a session file: from the PIN and the salt that the file begins with."""

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from nacl.pwhash import argon2id

from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound
from zima_desktop.store.key_slots import STANDARD_COST, KdfCost

KEY_BYTES = 32
SALT_BYTES = 16
PAGE = 4096
SHORTEST_PIN = 4
LONGEST_PIN = 64


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
            salt = file.read(SALT_BYTES)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound("file", path.name) from error
    except OSError as error:
        raise FileRefused(path.name, "unreadable") from error
    if size < PAGE or salt == b"SQLite format 3\x00":
        raise FileRefused(path.name, "not_a_session")
    return salt
