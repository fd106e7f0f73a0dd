# opensearch-py 3.2: both sides.
from ._async.client import AsyncOpenSearch as AsyncOpenSearch
from .client import OpenSearch as OpenSearch
