# pinecone 10.2: both sides, over HTTP.
from ._client import Pinecone as Pinecone
from .async_client.async_index import AsyncIndex as AsyncIndex
from .async_client.pinecone import AsyncPinecone as AsyncPinecone
from .grpc import GrpcIndex as GrpcIndex
from .index import Index as Index

PineconeAsyncio = AsyncPinecone
