"""Parents and children in the registry: each card shows the other."""

from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import InvalidValue, NotFound
from zima_desktop.domain.ids import PersonId
from zima_desktop.domain.relatives import CHILDREN, GROWN_UPS, Family, Kinship
from zima_desktop.services.desk import Desk
from zima_desktop.store import people, relatives


class RelativeService:
    """Every link is one step of undo."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, person: PersonId) -> Family:
        """The parents and the children of a card; raises NotFound."""
        with self._desk.database.read() as connection:
            people.person(connection, person)
            return relatives.family(connection, person)

    def link(self, child: PersonId, parent: PersonId, kinship: Kinship) -> Change:
        """The two cards know of each other from now on; known already: the kinship is put right.

        Raises NotFound, InvalidValue for one card twice, a hidden card, a pupil as a parent, a child that is
        a parent or a teacher, or the same link the other way round.
        """
        with self._desk.database.write("relative.link", Topic.PEOPLE) as tx:
            small, grown = (people.person(tx.connection, one) for one in (child, parent))
            if child == parent:
                raise InvalidValue("person", small.name.full, "own_relative")
            for one in (small, grown):
                if one.deleted:
                    raise InvalidValue("person", one.name.full, "hidden_card")
            if small.category not in CHILDREN:
                raise InvalidValue("person", small.name.full, "no_child")
            if grown.category not in GROWN_UPS:
                raise InvalidValue("person", grown.name.full, "no_parent")
            if any(one.id == parent for one in relatives.family(tx.connection, child).children):
                raise InvalidValue("person", grown.name.full, "own_relative")
            return tx.change(count=relatives.link(tx, child, parent, kinship))

    def unlink(self, child: PersonId, parent: PersonId) -> Change:
        """The cards stay, the link goes; raises NotFound for cards that are not linked."""
        with self._desk.database.write("relative.unlink", Topic.PEOPLE) as tx:
            count = relatives.unlink(tx, child, parent)
            if not count:
                raise NotFound("relative", people.person(tx.connection, parent).name.full)
            return tx.change(count=count)
