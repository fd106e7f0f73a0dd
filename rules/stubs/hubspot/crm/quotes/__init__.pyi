# hubspot-api-client 12.0.

from hubspot.crm.quotes.api.basic_api import BasicApi as BasicApi
from hubspot.crm.quotes.api.batch_api import BatchApi as BatchApi
from hubspot.crm.quotes.api.search_api import SearchApi as SearchApi
