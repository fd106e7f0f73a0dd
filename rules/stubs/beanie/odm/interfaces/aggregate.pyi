# beanie 2.2: aggregation.
from typing import Any

from ..queries.aggregation import AggregationQuery

class AggregateInterface:
    @classmethod
    def aggregate(
        cls, aggregation_pipeline, projection_model=None, session=None, ignore_cache=False,
        **pymongo_kwargs
    ) -> AggregationQuery[Any]: ...
    @classmethod
    async def sum(cls, field, session=None, ignore_cache=False): ...
    @classmethod
    async def avg(cls, field, session=None, ignore_cache=False): ...
    @classmethod
    async def max(cls, field, session=None, ignore_cache=False): ...
    @classmethod
    async def min(cls, field, session=None, ignore_cache=False): ...
