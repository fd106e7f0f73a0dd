# hubspot-api-client 12.0.

from hubspot.client import Client as Client
from hubspot.hubspot import HubSpot as HubSpot
