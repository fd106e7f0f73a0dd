# meilisearch 0.43: over HTTP.
from .client import Client as Client
