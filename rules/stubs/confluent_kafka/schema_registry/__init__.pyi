# confluent-kafka 2.16: the schema registry, over HTTP.
from ._async.schema_registry_client import AsyncSchemaRegistryClient as AsyncSchemaRegistryClient
from ._sync.schema_registry_client import SchemaRegistryClient as SchemaRegistryClient
