"""Six groups that two people can compare by phone."""

import base64
from hashlib import sha256

GROUPS = 6
SIZE = 4


def fingerprint(key: bytes | str) -> str:
    """120 bits of SHA-256 in letters and digits: K7QD 2MXA …"""
    raw = key.encode() if isinstance(key, str) else key
    symbols = base64.b32encode(sha256(raw).digest()).decode()[: GROUPS * SIZE]
    return " ".join(symbols[start : start + SIZE] for start in range(0, GROUPS * SIZE, SIZE))
