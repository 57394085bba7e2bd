"""Reading the descriptor of a foreign package: every value is checked before it is believed."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from zima_desktop.domain.handover import PackageRefused, Variant
from zima_desktop.domain.package_tables import FORMAT, TABLES, path_of
from zima_desktop.exchange.handover import limits
from zima_desktop.exchange.handover.container import DESCRIPTOR
from zima_desktop.exchange.handover.descriptor import Manifest, Resource
from zima_desktop.exchange.handover.strict_json import read_json

_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STAMP = re.compile(r"[0-9a-f]{16}-[0-9a-f]{8}")
_HASH = re.compile(r"sha256:[0-9a-f]{64}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z")
_FORMAT = re.compile(r"1\.\d{1,3}")
_NAME = re.compile(r"[a-z][a-z_]{0,39}")


class _Object:
    """A JSON object whose members are taken with their type and form."""

    def __init__(self, content: Any, file_name: str, place: str) -> None:
        self.file_name = file_name
        self.place = place
        if not isinstance(content, dict):
            raise self.refused("")
        self.content: dict[str, Any] = content

    def refused(self, name: str) -> PackageRefused:
        return PackageRefused(self.file_name, "descriptor", f"{self.place}{name}")

    def text(self, name: str, form: re.Pattern[str] | None = None) -> str:
        value = self.content.get(name)
        if not isinstance(value, str) or len(value) > 1000 or (form and not form.fullmatch(value)):
            raise self.refused(name)
        return value

    def number(self, name: str, low: int, high: int) -> int:
        value = self.content.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.refused(name)
        return value

    def uid(self, name: str) -> UUID:
        return UUID(self.text(name, _UID))

    def moment(self, name: str) -> datetime:
        try:
            return datetime.fromisoformat(self.text(name, _MOMENT))
        except ValueError as error:
            raise self.refused(name) from error


def read_descriptor(content: bytes, file_name: str, now: datetime) -> tuple[Manifest, tuple[Resource, ...]]:
    """Manifest and listed tables; raises PackageRefused."""
    whole = _Object(read_json(content, file_name, DESCRIPTOR), file_name, "")
    zima = _Object(whole.content.get("zima"), file_name, "zima.")
    if not _FORMAT.fullmatch(zima.text("format")):
        raise PackageRefused(file_name, "format", zima.text("format")[:20])
    manifest = _manifest(zima, now)
    resources = whole.content.get("resources")
    if not isinstance(resources, list) or not 1 <= len(resources) <= limits.MEMBERS:
        raise whole.refused("resources")
    listed = tuple(_resource(item, number, file_name) for number, item in enumerate(resources))
    _check_resources(manifest, listed, file_name)
    return manifest, listed


def _manifest(zima: _Object, now: datetime) -> Manifest:
    try:
        variant = Variant(zima.text("variant"))
    except ValueError as error:
        raise PackageRefused(zima.file_name, "variant", zima.text("variant")[:20]) from error
    if zima.text("mode") != "snapshot":
        raise PackageRefused(zima.file_name, "mode", zima.text("mode")[:20])
    created = zima.moment("created")
    if not 2000 <= created.year <= now.year + limits.YEARS_AHEAD:
        raise zima.refused("created")
    rest = zima.content.get("not_handed_over")
    return Manifest(
        package_id=zima.uid("package_id"),
        organization_uid=zima.uid("org_id"),
        replica_id=zima.uid("replica_id"),
        generation=zima.number("generation", 1, 2**31),
        variant=variant,
        school_year=zima.number("school_year", 1930, now.year + limits.YEARS_AHEAD),
        created=created,
        app=zima.text("app")[:32],
        counts=_counts(zima),
        hlc_max=_stamp(zima, now),
        not_handed_over=None if rest is None else zima.number("not_handed_over", 0, limits.ROWS),
        format=zima.text("format"),
    )


def _stamp(zima: _Object, now: datetime) -> str:
    """A clock set to a far future would win every later comparison: such a package is not taken."""
    stamp = zima.text("hlc_max", _STAMP)
    latest = now.replace(year=now.year + limits.YEARS_AHEAD, month=12, day=28)
    if int(stamp[:12], 16) > latest.timestamp() * 1000:
        raise zima.refused("hlc_max")
    return stamp


def _counts(zima: _Object) -> tuple[tuple[str, int], ...]:
    counts = _Object(zima.content.get("counts"), zima.file_name, "zima.counts.")
    if len(counts.content) > limits.MEMBERS:
        raise zima.refused("counts")
    if not all(_NAME.fullmatch(name) for name in counts.content):
        raise zima.refused("counts")
    return tuple((name, counts.number(name, 0, limits.ROWS)) for name in counts.content)


def _resource(content: Any, number: int, file_name: str) -> Resource:
    item = _Object(content, file_name, f"resources[{number}].")
    name = item.text("name", _NAME)
    if item.text("path") != path_of(name):
        raise item.refused("path")
    if "data" in item.content:
        raise item.refused("data")
    size = item.number("bytes", 0, limits.MEMBER_BYTES)
    return Resource(name, path_of(name), size, item.text("hash", _HASH))


def _minor(text: str) -> int:
    return int(text.split(".")[1])


def _check_resources(manifest: Manifest, listed: tuple[Resource, ...], file_name: str) -> None:
    names = [resource.name for resource in listed]
    if len(set(names)) != len(names):
        raise PackageRefused(file_name, "duplicate_member", "resources")
    counts: Mapping[str, int] = dict(manifest.counts)
    if set(counts) != set(names):
        raise PackageRefused(file_name, "descriptor", "zima.counts")
    unknown = set(names) - set(TABLES)
    if unknown and _minor(manifest.format) <= _minor(FORMAT):  # only a later format may know more
        raise PackageRefused(file_name, "unknown_table", sorted(unknown)[0])
    allowed = {"organizations", "aggregates"}
    if manifest.variant is Variant.AGGREGATE and (set(names) & set(TABLES)) - allowed:
        raise PackageRefused(file_name, "named_rows_in_aggregate", sorted(set(names) - allowed)[0])
    if "organizations" not in names:
        raise PackageRefused(file_name, "member_missing", path_of("organizations"))
