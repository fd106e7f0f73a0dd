# azure-search-documents 12.0.

from azure.search.documents.indexes._patch import SearchIndexClient as SearchIndexClient
from azure.search.documents.indexes._patch import SearchIndexerClient as SearchIndexerClient
