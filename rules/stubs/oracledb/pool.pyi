# oracledb 26.1: pools; in the default mode a thread opens the connections.
from typing import TypeVar

from effects import blocks

from .connection import AsyncConnection, Connection

class ConnectionPool:
    def __init__(self, dsn=None, *, params=None, cache_name=None, **kwargs) -> None: ...
    @blocks("database", instead="oracledb.AsyncConnectionPool.acquire")
    def acquire(
        self, user=None, password=None, cclass=None, purity=..., tag=None, matchanytag=False,
        shardingkey=None, supershardingkey=None
    ) -> Connection: ...
    @blocks("database", instead="oracledb.AsyncConnectionPool.release")
    def release(self, connection, tag=None) -> None: ...
    @blocks("database", instead="oracledb.AsyncConnectionPool.drop")
    def drop(self, connection) -> None: ...
    @blocks("database", instead="oracledb.AsyncConnectionPool.close")
    def close(self, force=False) -> None: ...
    @blocks("database")
    def reconfigure(
        self, min=None, max=None, increment=None, getmode=None, timeout=None, wait_timeout=None,
        max_lifetime_session=None, max_sessions_per_shard=None, soda_metadata_cache=None,
        stmtcachesize=None, ping_interval=None
    ) -> None: ...

class AsyncConnectionPool:
    def acquire(
        self, user=None, password=None, cclass=None, purity=..., tag=None, matchanytag=False,
        shardingkey=None, supershardingkey=None
    ) -> AsyncConnection: ...
    async def release(self, connection, tag=None) -> None: ...
    async def drop(self, connection) -> None: ...
    async def close(self, force=False) -> None: ...

def create_pool(
    dsn=None, *, pool_class=..., pool_alias=None, params=None, min=None, max=None, increment=None,
    connectiontype=None, getmode=None, homogeneous=None, timeout=None, wait_timeout=None,
    max_lifetime_session=None, session_callback=None, max_sessions_per_shard=None,
    soda_metadata_cache=None, ping_interval=None, ping_timeout=None, user=None, proxy_user=None,
    password=None, newpassword=None, wallet_password=None, access_token=None, host=None, port=None,
    protocol=None, https_proxy=None, https_proxy_port=None, service_name=None, instance_name=None,
    sid=None, server_type=None, cclass=None, purity=None, expire_time=None, retry_count=None,
    retry_delay=None, tcp_connect_timeout=None, ssl_server_dn_match=None, ssl_server_cert_dn=None,
    wallet_location=None, events=None, externalauth=None, mode=None, disable_oob=None,
    stmtcachesize=None, edition=None, tag=None, matchanytag=None, config_dir=None, appcontext=None,
    shardingkey=None, supershardingkey=None, debug_jdwp=None, connection_id_prefix=None,
    ssl_context=None, sdu=None, pool_boundary=None, use_tcp_fast_open=None, ssl_version=None,
    program=None, machine=None, terminal=None, osuser=None, driver_name=None, use_sni=None,
    thick_mode_dsn_passthrough=None, extra_auth_params=None, pool_name=None,
    on_connect_callback=None, operation_callback=None, round_trip_callback=None,
    transaction_priority=None, use_eztls=None, handle=None
) -> ConnectionPool: ...
def create_pool_async(
    dsn=None, *, pool_class=..., pool_alias=None, params=None, min=None, max=None, increment=None,
    connectiontype=None, getmode=None, homogeneous=None, timeout=None, wait_timeout=None,
    max_lifetime_session=None, session_callback=None, max_sessions_per_shard=None,
    soda_metadata_cache=None, ping_interval=None, ping_timeout=None, user=None, proxy_user=None,
    password=None, newpassword=None, wallet_password=None, access_token=None, host=None, port=None,
    protocol=None, https_proxy=None, https_proxy_port=None, service_name=None, instance_name=None,
    sid=None, server_type=None, cclass=None, purity=None, expire_time=None, retry_count=None,
    retry_delay=None, tcp_connect_timeout=None, ssl_server_dn_match=None, ssl_server_cert_dn=None,
    wallet_location=None, events=None, externalauth=None, mode=None, disable_oob=None,
    stmtcachesize=None, edition=None, tag=None, matchanytag=None, config_dir=None, appcontext=None,
    shardingkey=None, supershardingkey=None, debug_jdwp=None, connection_id_prefix=None,
    ssl_context=None, sdu=None, pool_boundary=None, use_tcp_fast_open=None, ssl_version=None,
    program=None, machine=None, terminal=None, osuser=None, driver_name=None, use_sni=None,
    thick_mode_dsn_passthrough=None, extra_auth_params=None, pool_name=None,
    on_connect_callback=None, operation_callback=None, round_trip_callback=None,
    transaction_priority=None, use_eztls=None, handle=None
) -> AsyncConnectionPool: ...
