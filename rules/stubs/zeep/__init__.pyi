# zeep 4. Building a client fetches the WSDL, also for AsyncClient.

from zeep.client import AsyncClient as AsyncClient
from zeep.client import CachingClient as CachingClient
from zeep.client import Client as Client
from zeep.transports import Transport as Transport
