# backoff 2. A plain function that is tried again sleeps between.

from backoff._decorator import on_exception as on_exception
from backoff._decorator import on_predicate as on_predicate
