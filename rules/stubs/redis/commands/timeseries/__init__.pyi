# redis 8.1: time series.
from typing import Any, Coroutine

from effects import blocks

class TimeSeries:
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def create(
        self, key, retention_msecs=None, uncompressed=False, labels=None, chunk_size=None,
        duplicate_policy=None, ignore_max_time_diff=None, ignore_max_val_diff=None
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def alter(
        self, key, retention_msecs=None, labels=None, chunk_size=None, duplicate_policy=None,
        ignore_max_time_diff=None, ignore_max_val_diff=None
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def add(
        self, key, timestamp, value, retention_msecs=None, uncompressed=False, labels=None,
        chunk_size=None, duplicate_policy=None, ignore_max_time_diff=None, ignore_max_val_diff=None,
        on_duplicate=None
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def madd(self, ktv_tuples): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def incrby(
        self, key, value, timestamp=None, retention_msecs=None, uncompressed=False, labels=None,
        chunk_size=None, duplicate_policy=None, ignore_max_time_diff=None, ignore_max_val_diff=None
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def decrby(
        self, key, value, timestamp=None, retention_msecs=None, uncompressed=False, labels=None,
        chunk_size=None, duplicate_policy=None, ignore_max_time_diff=None, ignore_max_val_diff=None
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def delete(self, key, from_time, to_time): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def createrule(
        self, source_key, dest_key, aggregation_type, bucket_size_msec, align_timestamp=None
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def deleterule(self, source_key, dest_key): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def range(
        self, key, from_time, to_time, count=None, aggregation_type=None, bucket_size_msec=0,
        filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None, align=None,
        latest=False, bucket_timestamp=None, empty=False
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def revrange(
        self, key, from_time, to_time, count=None, aggregation_type=None, bucket_size_msec=0,
        filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None, align=None,
        latest=False, bucket_timestamp=None, empty=False
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def read(
        self, key, timestamp, block_milliseconds=None, block_min_count=None, max_count=None
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def nrange(
        self, keys, from_time, to_time, count=None, aggregators=None, bucket_size_msec=0,
        filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None, align=None,
        latest=False, bucket_timestamp=None, empty=False
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def nrevrange(
        self, keys, from_time, to_time, count=None, aggregators=None, bucket_size_msec=0,
        filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None, align=None,
        latest=False, bucket_timestamp=None, empty=False
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def mrange(
        self, from_time, to_time, filters, count=None, aggregation_type=None, bucket_size_msec=0,
        with_labels=False, filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None,
        groupby=None, reduce=None, select_labels=None, align=None, latest=False,
        bucket_timestamp=None, empty=False, exclude_empty=False
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def mrevrange(
        self, from_time, to_time, filters, count=None, aggregation_type=None, bucket_size_msec=0,
        with_labels=False, filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None,
        groupby=None, reduce=None, select_labels=None, align=None, latest=False,
        bucket_timestamp=None, empty=False, exclude_empty=False
    ): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def get(self, key, latest=False): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def mget(self, filters, with_labels=False, select_labels=None, latest=False): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def info(self, key): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def queryindex(self, filters): ...
    @blocks("broker", instead="redis.asyncio.Redis.ts")
    def querylabels(self, label=None, filters=None): ...

class AsyncTimeSeries:
    def create(
        self, key, retention_msecs=None, uncompressed=False, labels=None, chunk_size=None,
        duplicate_policy=None, ignore_max_time_diff=None, ignore_max_val_diff=None
    ) -> Coroutine[Any, Any, Any]: ...
    def alter(
        self, key, retention_msecs=None, labels=None, chunk_size=None, duplicate_policy=None,
        ignore_max_time_diff=None, ignore_max_val_diff=None
    ) -> Coroutine[Any, Any, Any]: ...
    def add(
        self, key, timestamp, value, retention_msecs=None, uncompressed=False, labels=None,
        chunk_size=None, duplicate_policy=None, ignore_max_time_diff=None, ignore_max_val_diff=None,
        on_duplicate=None
    ) -> Coroutine[Any, Any, Any]: ...
    def madd(self, ktv_tuples) -> Coroutine[Any, Any, Any]: ...
    def incrby(
        self, key, value, timestamp=None, retention_msecs=None, uncompressed=False, labels=None,
        chunk_size=None, duplicate_policy=None, ignore_max_time_diff=None, ignore_max_val_diff=None
    ) -> Coroutine[Any, Any, Any]: ...
    def decrby(
        self, key, value, timestamp=None, retention_msecs=None, uncompressed=False, labels=None,
        chunk_size=None, duplicate_policy=None, ignore_max_time_diff=None, ignore_max_val_diff=None
    ) -> Coroutine[Any, Any, Any]: ...
    def delete(self, key, from_time, to_time) -> Coroutine[Any, Any, Any]: ...
    def createrule(
        self, source_key, dest_key, aggregation_type, bucket_size_msec, align_timestamp=None
    ) -> Coroutine[Any, Any, Any]: ...
    def deleterule(self, source_key, dest_key) -> Coroutine[Any, Any, Any]: ...
    def range(
        self, key, from_time, to_time, count=None, aggregation_type=None, bucket_size_msec=0,
        filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None, align=None,
        latest=False, bucket_timestamp=None, empty=False
    ) -> Coroutine[Any, Any, Any]: ...
    def revrange(
        self, key, from_time, to_time, count=None, aggregation_type=None, bucket_size_msec=0,
        filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None, align=None,
        latest=False, bucket_timestamp=None, empty=False
    ) -> Coroutine[Any, Any, Any]: ...
    def read(
        self, key, timestamp, block_milliseconds=None, block_min_count=None, max_count=None
    ) -> Coroutine[Any, Any, Any]: ...
    def nrange(
        self, keys, from_time, to_time, count=None, aggregators=None, bucket_size_msec=0,
        filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None, align=None,
        latest=False, bucket_timestamp=None, empty=False
    ) -> Coroutine[Any, Any, Any]: ...
    def nrevrange(
        self, keys, from_time, to_time, count=None, aggregators=None, bucket_size_msec=0,
        filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None, align=None,
        latest=False, bucket_timestamp=None, empty=False
    ) -> Coroutine[Any, Any, Any]: ...
    def mrange(
        self, from_time, to_time, filters, count=None, aggregation_type=None, bucket_size_msec=0,
        with_labels=False, filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None,
        groupby=None, reduce=None, select_labels=None, align=None, latest=False,
        bucket_timestamp=None, empty=False, exclude_empty=False
    ) -> Coroutine[Any, Any, Any]: ...
    def mrevrange(
        self, from_time, to_time, filters, count=None, aggregation_type=None, bucket_size_msec=0,
        with_labels=False, filter_by_ts=None, filter_by_min_value=None, filter_by_max_value=None,
        groupby=None, reduce=None, select_labels=None, align=None, latest=False,
        bucket_timestamp=None, empty=False, exclude_empty=False
    ) -> Coroutine[Any, Any, Any]: ...
    def get(self, key, latest=False) -> Coroutine[Any, Any, Any]: ...
    def mget(
        self, filters, with_labels=False, select_labels=None, latest=False
    ) -> Coroutine[Any, Any, Any]: ...
    def info(self, key) -> Coroutine[Any, Any, Any]: ...
    def queryindex(self, filters) -> Coroutine[Any, Any, Any]: ...
    def querylabels(self, label=None, filters=None) -> Coroutine[Any, Any, Any]: ...
