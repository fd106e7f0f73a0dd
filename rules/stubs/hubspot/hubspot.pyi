# hubspot-api-client 12.0.

from effects import blocks
from hubspot.discovery.crm.discovery import Discovery as _CRM

class HubSpot:
    crm: _CRM
    def __init__(self, api_key=..., access_token=..., retry=..., **kwargs) -> None: ...
    @blocks("sdk")
    def api_request(self, options): ...
