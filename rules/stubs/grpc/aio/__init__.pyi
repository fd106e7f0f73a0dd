# grpcio: the asynchronous interface.

from grpc.aio._base_call import Call as Call
from grpc.aio._base_call import StreamStreamCall as StreamStreamCall
from grpc.aio._base_call import StreamUnaryCall as StreamUnaryCall
from grpc.aio._base_call import UnaryStreamCall as UnaryStreamCall
from grpc.aio._base_call import UnaryUnaryCall as UnaryUnaryCall
from grpc.aio._base_channel import Channel as Channel
from grpc.aio._base_channel import StreamStreamMultiCallable as StreamStreamMultiCallable
from grpc.aio._base_channel import StreamUnaryMultiCallable as StreamUnaryMultiCallable
from grpc.aio._base_channel import UnaryStreamMultiCallable as UnaryStreamMultiCallable
from grpc.aio._base_channel import UnaryUnaryMultiCallable as UnaryUnaryMultiCallable
from grpc.aio._base_server import Server as Server
from grpc.aio._base_server import ServicerContext as ServicerContext
from grpc.aio._channel import insecure_channel as insecure_channel
from grpc.aio._channel import secure_channel as secure_channel
from grpc.aio._server import server as server
