# confluent-kafka 2.16: the synchronous client; what it has seen it remembers.
from typing_extensions import Self

from effects import blocks

class SchemaRegistryClient:
    def __init__(self, conf) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.register_schema",
    )
    def register_schema(self, subject_name, schema, normalize_schemas=False): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.register_schema_full_response",
    )
    def register_schema_full_response(self, subject_name, schema, normalize_schemas=False): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_schema",
    )
    def get_schema(self, schema_id, subject_name=None, fmt=None, reference_format=None): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_schema_by_guid",
    )
    def get_schema_by_guid(self, guid, fmt=None): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_schema_types",
    )
    def get_schema_types(self): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_subjects_by_schema_id",
    )
    def get_subjects_by_schema_id(
        self, schema_id, subject_name=None, deleted=False, offset=0, limit=-1
    ): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_schema_versions",
    )
    def get_schema_versions(
        self, schema_id, subject_name=None, deleted=False, offset=0, limit=-1
    ): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.lookup_schema",
    )
    def lookup_schema(
        self, subject_name, schema, normalize_schemas=False, fmt=None, deleted=False
    ): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_subjects",
    )
    def get_subjects(
        self, subject_prefix=None, deleted=False, deleted_only=False, offset=0, limit=-1
    ): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.delete_subject",
    )
    def delete_subject(self, subject_name, permanent=False): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_latest_version",
    )
    def get_latest_version(self, subject_name, fmt=None): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_latest_with_metadata",
    )
    def get_latest_with_metadata(self, subject_name, metadata, deleted=False, fmt=None): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_version",
    )
    def get_version(self, subject_name, version="latest", deleted=False, fmt=None): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_referenced_by",
    )
    def get_referenced_by(self, subject_name, version="latest", offset=0, limit=-1): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_versions",
    )
    def get_versions(self, subject_name, deleted=False, deleted_only=False, offset=0, limit=-1): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.delete_version",
    )
    def delete_version(self, subject_name, version, permanent=False): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.set_compatibility",
    )
    def set_compatibility(self, subject_name=None, level=None): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_compatibility",
    )
    def get_compatibility(self, subject_name=None): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.test_compatibility",
    )
    def test_compatibility(
        self, subject_name, schema, version="latest", normalize=False, verbose=False
    ): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.test_compatibility_all_versions",
    )
    def test_compatibility_all_versions(
        self, subject_name, schema, normalize=False, verbose=False
    ): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.set_config",
    )
    def set_config(self, subject_name=None, config=None): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.delete_config",
    )
    def delete_config(self, subject_name=None): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_config",
    )
    def get_config(self, subject_name=None): ...
    @blocks("broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_mode")
    def get_mode(self, subject_name): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.update_mode",
    )
    def update_mode(self, subject_name, mode, force=False): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.delete_mode",
    )
    def delete_mode(self, subject_name): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_global_mode",
    )
    def get_global_mode(self): ...
    @blocks(
        "broker",
        instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.update_global_mode",
    )
    def update_global_mode(self, mode, force=False): ...
    @blocks(
        "broker", instead="confluent_kafka.schema_registry.AsyncSchemaRegistryClient.get_contexts",
    )
    def get_contexts(self, offset=0, limit=-1): ...
    def close(self): ...
    def config(self): ...
    def clear_caches(self): ...
