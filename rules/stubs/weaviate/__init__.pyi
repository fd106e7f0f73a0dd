# weaviate-client 4.23: both sides.
from .client import WeaviateAsyncClient as WeaviateAsyncClient
from .client import WeaviateClient as WeaviateClient
from .connect.helpers import connect_to_custom as connect_to_custom
from .connect.helpers import connect_to_embedded as connect_to_embedded
from .connect.helpers import connect_to_local as connect_to_local
from .connect.helpers import connect_to_wcs as connect_to_wcs
from .connect.helpers import connect_to_weaviate_cloud as connect_to_weaviate_cloud
from .connect.helpers import use_async_with_custom as use_async_with_custom
from .connect.helpers import use_async_with_embedded as use_async_with_embedded
from .connect.helpers import use_async_with_local as use_async_with_local
from .connect.helpers import use_async_with_weaviate_cloud as use_async_with_weaviate_cloud
