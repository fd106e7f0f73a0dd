# hubspot-api-client 12.0.

from effects import blocks
from hubspot.crm.deals.api.basic_api import BasicApi
from hubspot.crm.deals.api.batch_api import BatchApi
from hubspot.crm.deals.api.search_api import SearchApi

class Discovery:
    basic_api: BasicApi
    batch_api: BatchApi
    search_api: SearchApi
    @blocks("sdk")
    def get_all(self, **kwargs): ...
