# hubspot-api-client 12.0.

from hubspot.crm.products.api.basic_api import BasicApi as BasicApi
from hubspot.crm.products.api.batch_api import BatchApi as BatchApi
from hubspot.crm.products.api.search_api import SearchApi as SearchApi
