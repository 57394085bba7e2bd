"""Opening the workspace that a command works on."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from zima_desktop.domain.errors import FileRefused, InvalidValue, NotFound
from zima_desktop.services import Services


def password_from(path: str | None) -> str:
    """The first line of the password file; a password never travels in the arguments."""
    if path is None:
        raise InvalidValue("password_file", "", "missing")
    try:
        lines = Path(path).read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise NotFound("file", path) from error
    except UnicodeDecodeError as error:
        raise FileRefused(Path(path).name, "not_text") from error
    if not lines or not lines[0].strip():
        raise InvalidValue("password_file", path, "empty")
    return lines[0]


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Services]:
    """The services of `-w DIR`, unlocked with `-p FILE`, closed again whatever happens."""
    from zima_desktop.bootstrap import open_workspace

    if options.workspace is None:
        raise InvalidValue("workspace", "", "missing")
    password = password_from(options.password_file)
    services = open_workspace(Path(options.workspace), password, options.user).services
    try:
        yield services
    finally:
        services.close()
