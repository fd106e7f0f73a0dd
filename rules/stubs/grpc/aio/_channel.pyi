# grpcio, asynchronous: channels.

from grpc.aio._base_channel import Channel

def insecure_channel(target, options=None, compression=None, interceptors=None) -> Channel: ...
def secure_channel(
    target, credentials, options=None, compression=None, interceptors=None,
) -> Channel: ...
