# hubspot-api-client 12.0.

from hubspot.crm.line_items.api.basic_api import BasicApi as BasicApi
from hubspot.crm.line_items.api.batch_api import BatchApi as BatchApi
from hubspot.crm.line_items.api.search_api import SearchApi as SearchApi
