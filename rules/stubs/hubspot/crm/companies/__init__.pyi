# hubspot-api-client 12.0.

from hubspot.crm.companies.api.basic_api import BasicApi as BasicApi
from hubspot.crm.companies.api.batch_api import BatchApi as BatchApi
from hubspot.crm.companies.api.search_api import SearchApi as SearchApi
