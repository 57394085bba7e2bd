"""Console: the training school."""

import argparse
from pathlib import Path

from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import password_from
from zima_desktop.demo import PASSWORD, create_demo
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.jobs import JobControl


def create(options: argparse.Namespace) -> Answer:
    """A training base with synthetic people; its password is printed unless -p gives another."""
    password = password_from(options.password_file) if options.password_file else PASSWORD
    opened = create_demo(Path(options.dir), JobControl(), options.people, password=password)
    try:
        people = opened.services.people.find(PersonFilter()).total
    finally:
        opened.services.close()
    answer = {"workspace": options.dir, "people": people, "recovery_code": opened.new_code}
    if password == PASSWORD:
        answer["password"] = password
    return Answer(answer, f"Учебная школа готова: {people} человек. Пароль: {password}")
