# hubspot-api-client 12.0.

from hubspot.crm.contacts.api.basic_api import BasicApi as BasicApi
from hubspot.crm.contacts.api.batch_api import BatchApi as BatchApi
from hubspot.crm.contacts.api.search_api import SearchApi as SearchApi
