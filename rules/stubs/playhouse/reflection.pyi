# playhouse (peewee 4.5): models from an existing database.
from typing_extensions import Self

from effects import blocks

class Introspector:
    @classmethod
    def from_database(cls, database, schema=None) -> Self: ...
    @blocks("database")
    def introspect(
        self, table_names=None, literal_column_names=False, include_views=False, snake_case=True
    ): ...
    @blocks("database")
    def generate_models(
        self, skip_invalid=False, table_names=None, literal_column_names=False, bare_fields=False,
        include_views=False
    ): ...

@blocks("database")
def generate_models(database, schema=None, **options): ...
@blocks("database")
def print_model(model, indexes=True, inline_indexes=False): ...
@blocks("database")
def print_table_sql(model): ...
