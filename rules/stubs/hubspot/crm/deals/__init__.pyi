# hubspot-api-client 12.0.

from hubspot.crm.deals.api.basic_api import BasicApi as BasicApi
from hubspot.crm.deals.api.batch_api import BatchApi as BatchApi
from hubspot.crm.deals.api.search_api import SearchApi as SearchApi
