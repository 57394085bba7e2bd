"""What alembic runs: our own connection, inside the transaction that the caller has begun."""

from alembic import context

from zima_desktop.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
