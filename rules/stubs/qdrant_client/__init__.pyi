# qdrant-client 1.20: both sides.
from .async_qdrant_client import AsyncQdrantClient as AsyncQdrantClient
from .qdrant_client import QdrantClient as QdrantClient
