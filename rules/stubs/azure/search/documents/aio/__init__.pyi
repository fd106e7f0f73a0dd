# azure-search-documents 12.0.

from azure.search.documents.aio._patch import SearchClient as SearchClient
