# cassandra-driver 3.30: many statements at once.
from effects import blocks

@blocks("database")
def execute_concurrent(
    session, statements_and_parameters, concurrency=100, raise_on_first_error=True,
    results_generator=False, execution_profile=...
): ...
@blocks("database")
def execute_concurrent_with_args(session, statement, parameters, *args, **kwargs): ...
