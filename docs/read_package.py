#!/usr/bin/env python3
"""Print the tables of a .zima package without the program: age, zip and csv are enough.

    python3 read_package.py FILE.zima [KEY_FILE]

KEY_FILE holds an age secret key (AGE-SECRET-KEY-1...); without one age asks for the words.
The hash of every table is compared with the descriptor; the signature is described in
handover-format.md and is not checked here.
"""

import csv
import hashlib
import io
import json
import subprocess
import sys
import zipfile


def decrypt(path: str, key: str | None) -> bytes:
    command = ["age", "--decrypt", *(["--identity", key] if key else []), path]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        sys.exit("age could not open this file with this key")
    return done.stdout


def table(archive: zipfile.ZipFile, resource: dict) -> list[list[str]]:
    data = archive.read(resource["path"])
    if "sha256:" + hashlib.sha256(data).hexdigest() != resource["hash"]:
        sys.exit(f"{resource['path']} is not what was signed")
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))


def main(path: str, key: str | None = None) -> None:
    archive = zipfile.ZipFile(io.BytesIO(decrypt(path, key)))
    descriptor = json.loads(archive.read("datapackage.json"))
    for name, value in descriptor["zima"].items():
        print(f"{name}: {value}")
    for resource in descriptor["resources"]:
        header, *rows = table(archive, resource)
        print(f"\n{resource['name']}: {len(rows)} rows")
        print("\t".join(header))
        for row in rows:
            print("\t".join(row))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
