# hubspot-api-client 12.0.

from effects import blocks
from hubspot.crm.contacts.api.basic_api import BasicApi
from hubspot.crm.contacts.api.batch_api import BatchApi
from hubspot.crm.contacts.api.search_api import SearchApi

class Discovery:
    basic_api: BasicApi
    batch_api: BatchApi
    search_api: SearchApi
    @blocks("sdk")
    def get_all(self, **kwargs): ...
