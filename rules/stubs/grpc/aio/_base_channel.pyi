# grpcio, asynchronous: what a channel is.

from typing import Self

from grpc.aio._base_call import StreamStreamCall, StreamUnaryCall, UnaryStreamCall, UnaryUnaryCall

class UnaryUnaryMultiCallable:
    def __call__(
        self, request, *, timeout=None, metadata=None, credentials=None, wait_for_ready=None,
        compression=None,
    ) -> UnaryUnaryCall: ...

class UnaryStreamMultiCallable:
    def __call__(
        self, request, *, timeout=None, metadata=None, credentials=None, wait_for_ready=None,
        compression=None,
    ) -> UnaryStreamCall: ...

class StreamUnaryMultiCallable:
    def __call__(
        self, request_iterator=None, timeout=None, metadata=None, credentials=None,
        wait_for_ready=None, compression=None,
    ) -> StreamUnaryCall: ...

class StreamStreamMultiCallable:
    def __call__(
        self, request_iterator=None, timeout=None, metadata=None, credentials=None,
        wait_for_ready=None, compression=None,
    ) -> StreamStreamCall: ...

class Channel:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type, exc_val, exc_tb): ...
    async def close(self, grace=None): ...
    async def wait_for_state_change(self, last_observed_state): ...
    async def channel_ready(self): ...
    def get_state(self, try_to_connect=False): ...
    def unary_unary(
        self, method, request_serializer=None, response_deserializer=None,
        _registered_method=False,
    ) -> UnaryUnaryMultiCallable: ...
    def unary_stream(
        self, method, request_serializer=None, response_deserializer=None,
        _registered_method=False,
    ) -> UnaryStreamMultiCallable: ...
    def stream_unary(
        self, method, request_serializer=None, response_deserializer=None,
        _registered_method=False,
    ) -> StreamUnaryMultiCallable: ...
    def stream_stream(
        self, method, request_serializer=None, response_deserializer=None,
        _registered_method=False,
    ) -> StreamStreamMultiCallable: ...
