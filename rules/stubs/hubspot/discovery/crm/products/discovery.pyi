# hubspot-api-client 12.0.

from effects import blocks
from hubspot.crm.products.api.basic_api import BasicApi
from hubspot.crm.products.api.batch_api import BatchApi
from hubspot.crm.products.api.search_api import SearchApi

class Discovery:
    basic_api: BasicApi
    batch_api: BatchApi
    search_api: SearchApi
    @blocks("sdk")
    def get_all(self, **kwargs): ...
