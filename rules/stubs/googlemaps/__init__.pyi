# googlemaps 4.

from googlemaps.client import Client as Client
