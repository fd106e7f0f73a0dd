# hubspot-api-client 12.0.

from hubspot.hubspot import HubSpot

class Client:
    @classmethod
    def create(cls, **kwargs) -> HubSpot: ...
