# azure-search-documents 12.0.

from azure.search.documents._patch import SearchClient as SearchClient
