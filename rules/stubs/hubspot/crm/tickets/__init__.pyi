# hubspot-api-client 12.0.

from hubspot.crm.tickets.api.basic_api import BasicApi as BasicApi
from hubspot.crm.tickets.api.batch_api import BatchApi as BatchApi
from hubspot.crm.tickets.api.search_api import SearchApi as SearchApi
