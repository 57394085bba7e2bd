"""Console: cards that are one person, and people who leave the base for good."""

import argparse
from pathlib import Path
from typing import Any

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened, password_from
from zima_desktop.content.words import word
from zima_desktop.domain.duplicates import Cluster
from zima_desktop.domain.errors import Ambiguous, NotFound
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.labels import parse_group_label
from zima_desktop.jobs import JobControl
from zima_desktop.services import Services


def duplicates(options: argparse.Namespace) -> Answer:
    """Look-alike cards with the reason for each pair, the surest first."""
    with opened(options) as services:
        found = services.duplicates.clusters()
    rows = [_cluster(one) for one in found]
    lines = [
        f"{', '.join(person['name'] for person in row['people'])}: {word('duplicate_reason', row['reason'])}"
        for row in rows
    ]
    return Answer(rows, "\n".join(lines) or "Похожих карточек нет.")


def _cluster(cluster: Cluster) -> dict[str, Any]:
    return {
        "reason": cluster.reason.value,
        "people": [
            {
                "id": person.id,
                "name": person.name.full,
                "birth_date": person.birth_date.isoformat() if person.birth_date else None,
                "group": person.group.compact if person.group else None,
            }
            for person in cluster.people
        ],
        "pairs": [{"pair": list(link.pair), "reason": link.reason.value} for link in cluster.links],
    }


def merge(options: argparse.Namespace) -> Answer:
    """Everything of one card goes to the other; «people undo» takes it back."""
    keep, other = PersonId(options.keep), PersonId(options.other)
    with opened(options) as services:
        before = services.duplicates.compare(keep, other)
        change = services.duplicates.merge(keep, other, options.take or ())
        name = services.people.person(keep).name.full
    moved = before.other.records
    answer = {"keep": keep, "name": name, "moved": moved, "operation": change.operation}
    return Answer(answer, f"Карточки объединены: {name}. Перешло записей: {sum(moved.values())}.")


def tell_apart(options: argparse.Namespace) -> Answer:
    """The two are different people: the pair is not shown again."""
    with opened(options) as services:
        services.duplicates.tell_apart(PersonId(options.keep), PersonId(options.other))
    return Answer({"pair": [options.keep, options.other]}, "Пара больше не появится среди повторов.")


def erase(options: argparse.Namespace) -> Answer:
    """For good; without --confirm only what would go."""
    with opened(options) as services:
        person = _any_person(services, options.person)
        outlook = services.erasure.outlook(person)
        answer: dict[str, Any] = {
            "name": outlook.name,
            "records": outlook.records,
            "session_files": list(outlook.session_files),
            "backups": len(outlook.backups),
            "erased": False,
        }
        if options.confirm is None:
            text = (
                f"{outlook.name}: будет стёрто записей {sum(outlook.records.values())}. Ничего не изменено."
            )
            return Answer(answer, text)
        change = services.erasure.erase(person, options.confirm)
        answer |= {"erased": True, "rows": change.count}
        if options.backups:
            answer["backups_removed"] = services.erasure.forget_copies(JobControl())
    return Answer(answer, f"{outlook.name}: стёрто навсегда.")


def give(options: argparse.Namespace) -> Answer:
    """The card for another school, sealed with words that are told by another channel."""
    phrase = password_from(options.passphrase_file) if options.passphrase_file else None
    with opened(options) as services:
        person = services.people.by_name(options.person)
        made = services.transfers.give(person.id, Path(options.out), JobControl(), phrase)
    answer: dict[str, Any] = {
        "file": made.path,
        "person": person.name.full,
        "counts": dict(made.package.counts),
    }
    if phrase is None:
        answer["passphrase"] = made.passphrase
    return Answer(answer, f"Карточка готова: {Path(made.path).name}. Парольная фраза: {made.passphrase}")


def take(options: argparse.Namespace) -> Answer:
    """A card from another school; --dry-run shows who it is and what would come."""
    phrase, path = password_from(options.passphrase_file), Path(options.file)
    group = parse_group_label(options.group) if options.group else None
    if options.group and group is None:
        raise NotFound("group", options.group)
    with opened(options) as services:
        if options.dry_run:
            arrival = services.transfers.look(path, phrase, JobControl())
        else:
            arrival = services.transfers.take(path, phrase, group, JobControl())
    answer = {
        "person": arrival.person.name.full,
        "new": arrival.preview.new,
        "changed": arrival.preview.changed,
        "set_aside": len(arrival.preview.quarantine),
        "namesakes": list(arrival.namesakes),
        "applied": not options.dry_run,
    }
    return Answer(answer, f"{arrival.person.name.full}: новых записей {arrival.preview.new}.")


def _any_person(services: Services, text: str) -> PersonId:
    """By number or by name; people in the bin are found too."""
    if text.isdecimal():
        return services.people.person(PersonId(int(text))).id
    try:
        return services.people.by_name(text).id
    except NotFound:
        from zima_desktop.domain.cards import PersonFilter

        found = services.people.find(PersonFilter(text=text, hidden=True)).rows
        if not found:
            raise
        if len(found) > 1:
            raise Ambiguous("person", text, len(found)) from None
        return found[0].id
