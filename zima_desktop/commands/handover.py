"""Console: packages for the coordinator, and what they add up to."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened, password_from
from zima_desktop.content.words import word
from zima_desktop.domain.handover import MergePreview, MergeReport, PackageInfo, Variant
from zima_desktop.domain.monitoring import Figure, Overview
from zima_desktop.jobs import JobControl


def show_key(options: argparse.Namespace) -> Answer:
    """The coordinator's public key; --out writes the file that goes to the schools."""
    with opened(options) as services:
        key = services.handover.coordinator_key()
        if options.out:
            services.handover.write_key(Path(options.out))
    answer = {
        "format": "zima-coordinator-key-1",
        "recipient": key.recipient,
        "fingerprint": key.fingerprint,
        "coordinator": key.coordinator,
    }
    text = f"{key.recipient}\nОтпечаток для сверки по телефону: {key.fingerprint}"
    return Answer(answer, f"{text}\nФайл ключа записан: {Path(options.out).name}" if options.out else text)


def create(options: argparse.Namespace) -> Answer:
    """A package for the coordinator, encrypted to the key file or to a passphrase."""
    with opened(options) as services:
        key = services.handover.read_key_file(Path(options.to)) if options.to else None
        phrase = password_from(options.passphrase_file) if options.passphrase_file else None
        receipt = services.handover.create(
            Variant(options.variant), key, Path(options.out), JobControl(), passphrase=phrase
        )
    answer = {"file": receipt.path, "act": receipt.act_number, **_package(receipt.package)}
    lines = [f"Пакет готов: {Path(receipt.path).name}", _contents(receipt.package)]
    if receipt.passphrase and phrase is None:
        answer["passphrase"] = receipt.passphrase
        lines.append(f"Пароль пакета, больше он нигде не записан: {receipt.passphrase}")
    return Answer(answer, "\n".join(lines))


def _contents(package: PackageInfo) -> str:
    kind = word("variant", package.variant.value)
    if package.variant is Variant.AGGREGATE:
        return kind
    named, left = dict(package.counts).get("persons", 0), package.not_handed_over
    return f"{kind}; с именами: {named}, без имён: {'нет данных' if left is None else left}"


def _package(package: PackageInfo) -> dict[str, Any]:
    return {
        "package_id": str(package.package_id),
        "organization": package.organization_name,
        "organization_id": str(package.organization_uid),
        "variant": package.variant.value,
        "generation": package.generation,
        "school_year": package.school_year,
        "created": package.created.isoformat(),
        "counts": dict(package.counts),
        "not_handed_over": package.not_handed_over,
        "key_fingerprint": package.key_fingerprint,
        "sha256": package.file_sha256,
        "bytes": package.file_bytes,
    }


def inspect(options: argparse.Namespace) -> Answer:
    """What a package says about itself, verified; with -w the keys of that base open it."""
    path = Path(options.file)
    if options.workspace:
        with opened(options) as services:
            return _described(services.handover.inspect(path))
    from zima_desktop.services.handover import inspect_with_secret

    return _described(inspect_with_secret(path, password_from(options.key)))


def _described(package: PackageInfo) -> Answer:
    return Answer(_package(package), f"{package.organization_name}: {_contents(package)}")


def merge(options: argparse.Namespace) -> Answer:
    """Take packages in, each in one transaction; the same one again changes nothing."""
    phrase = password_from(options.passphrase_file) if options.passphrase_file else None
    reports: list[dict[str, Any]] = []
    with opened(options) as services:
        for name in options.files:
            if options.dry_run:
                preview = services.handover.preview(Path(name), JobControl(), passphrase=phrase)
                reports.append(_preview(preview, applied=False))
                continue
            report = services.handover.merge(
                Path(name), JobControl(), passphrase=phrase, accept_new_key=options.accept_new_key
            )
            reports.append(_merged(report))
    text = "\n".join(
        f"{one['organization']}: {one['new']} новых, {one['changed']} изменений" for one in reports
    )
    return Answer(reports[0] if len(reports) == 1 else reports, text)


def _merged(report: MergeReport) -> dict[str, Any]:
    return {**_preview(report.preview, applied=report.applied), "protocol": report.protocol_number}


def _preview(preview: MergePreview, *, applied: bool) -> dict[str, Any]:
    return {
        **_package(preview.package),
        "known": preview.known,
        "signature": preview.signature.value,
        "applied": applied,
        "new": preview.new,
        "changed": preview.changed,
        "same": preview.same,
        "withdrawn": preview.withdrawn,
        "quarantine": [
            {"table": row.table, "row": row.row, "field": row.field, "reason": row.reason}
            for row in preview.quarantine
        ],
        "people_before": preview.people_before,
        "people_after": preview.people_after,
    }


def indicators(options: argparse.Namespace) -> Answer:
    """The figures with numerator, denominator and the unknown."""
    with opened(options) as services:
        overview = services.monitoring.overview()
    return Answer(_overview(overview), "\n".join(_figure_line(figure) for figure in overview.figures))


def _figure_line(figure: Figure) -> str:
    share = "нет данных" if figure.share is None else f"{figure.share:.0%}"
    return f"{figure.title}: {share} ({figure.numerator} из {figure.denominator})"


def _overview(overview: Overview) -> dict[str, Any]:
    return {
        "school_year": overview.school_year,
        "on": overview.on.isoformat(),
        "organizations_expected": overview.organizations_expected,
        "organizations_received": overview.organizations_received,
        "people": overview.people,
        "tested": overview.tested,
        "covered": overview.covered,
        "figures": [
            {
                "code": one.code,
                "title": one.title,
                "numerator": one.numerator,
                "denominator": one.denominator,
                "unknown": one.unknown,
                "share": one.share,
                "target": one.target,
            }
            for one in overview.figures
        ],
        "organizations": [
            {
                "name": one.name,
                "received": one.received.isoformat() if one.received else None,
                "variant": one.variant.value if one.variant else None,
                "people": one.people,
                "tested": one.tested,
                "covered": one.covered,
            }
            for one in overview.organizations
        ],
        "grades": [
            {"grade": one.grade, "people": one.people, "tested": one.tested, "covered": one.covered}
            for one in overview.grades
        ],
    }
