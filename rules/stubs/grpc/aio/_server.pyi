# grpcio, asynchronous: servers.

from grpc.aio._base_server import Server

def server(
    migration_thread_pool=None, handlers=None, interceptors=None, options=None,
    maximum_concurrent_rpcs=None, compression=None,
) -> Server: ...
