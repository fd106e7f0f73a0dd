# qdrant-client 1.20: the asynchronous client; three of its calls are not.
from effects import blocks

class AsyncQdrantClient:
    def __init__(
        self, location=None, url=None, port=6333, grpc_port=6334, prefer_grpc=False, https=None,
        api_key=None, prefix=None, timeout=None, host=None, path=None,
        force_disable_check_same_thread=False, grpc_options=None, auth_token_provider=None,
        cloud_inference=False, local_inference_batch_size=None, check_compatibility=True,
        pool_size=None, headers=None, **kwargs
    ) -> None: ...
    async def search_matrix_offsets(
        self, collection_name, query_filter=None, limit=3, sample=10, using=None, consistency=None,
        timeout=None, shard_key_selector=None, **kwargs
    ): ...
    async def search_matrix_pairs(
        self, collection_name, query_filter=None, limit=3, sample=10, using=None, consistency=None,
        timeout=None, shard_key_selector=None, **kwargs
    ): ...
    async def query_batch_points(
        self, collection_name, requests, consistency=None, timeout=None, **kwargs
    ): ...
    async def query_points(
        self, collection_name, query=None, using=None, prefetch=None, query_filter=None,
        search_params=None, limit=10, offset=None, with_payload=True, with_vectors=False,
        score_threshold=None, lookup_from=None, consistency=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    async def query_points_groups(
        self, collection_name, group_by, query=None, using=None, prefetch=None, query_filter=None,
        search_params=None, limit=10, group_size=3, with_payload=True, with_vectors=False,
        score_threshold=None, with_lookup=None, lookup_from=None, consistency=None,
        shard_key_selector=None, timeout=None, **kwargs
    ): ...
    async def scroll(
        self, collection_name, scroll_filter=None, limit=10, order_by=None, offset=None,
        with_payload=True, with_vectors=False, consistency=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    async def count(
        self, collection_name, count_filter=None, exact=True, shard_key_selector=None, timeout=None,
        **kwargs
    ): ...
    async def facet(
        self, collection_name, key, facet_filter=None, limit=10, exact=False, consistency=None,
        timeout=None, shard_key_selector=None, **kwargs
    ): ...
    async def upsert(
        self, collection_name, points, wait=True, ordering=None, shard_key_selector=None,
        update_filter=None, update_mode=None, timeout=None, **kwargs
    ): ...
    async def update_vectors(
        self, collection_name, points, wait=True, ordering=None, shard_key_selector=None,
        update_filter=None, timeout=None, **kwargs
    ): ...
    async def delete_vectors(
        self, collection_name, vectors, points, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    async def retrieve(
        self, collection_name, ids, with_payload=True, with_vectors=False, consistency=None,
        shard_key_selector=None, timeout=None, **kwargs
    ): ...
    async def delete(
        self, collection_name, points_selector, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    async def set_payload(
        self, collection_name, payload, points, key=None, wait=True, ordering=None,
        shard_key_selector=None, timeout=None, **kwargs
    ): ...
    async def overwrite_payload(
        self, collection_name, payload, points, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    async def delete_payload(
        self, collection_name, keys, points, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    async def clear_payload(
        self, collection_name, points_selector, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    async def batch_update_points(
        self, collection_name, update_operations, wait=True, ordering=None, timeout=None, **kwargs
    ): ...
    async def update_collection_aliases(
        self, change_aliases_operations, timeout=None, **kwargs
    ): ...
    async def get_collection_aliases(self, collection_name, **kwargs): ...
    async def get_aliases(self, **kwargs): ...
    async def get_collections(self, **kwargs): ...
    async def get_collection(self, collection_name, **kwargs): ...
    async def collection_exists(self, collection_name, **kwargs): ...
    async def update_collection(
        self, collection_name, optimizers_config=None, collection_params=None, vectors_config=None,
        hnsw_config=None, quantization_config=None, timeout=None, sparse_vectors_config=None,
        strict_mode_config=None, metadata=None, **kwargs
    ): ...
    async def delete_collection(self, collection_name, timeout=None, **kwargs): ...
    async def create_collection(
        self, collection_name, vectors_config=None, sparse_vectors_config=None, shard_number=None,
        sharding_method=None, replication_factor=None, write_consistency_factor=None,
        on_disk_payload=None, hnsw_config=None, optimizers_config=None, wal_config=None,
        quantization_config=None, timeout=None, strict_mode_config=None, metadata=None,
        payload=None, id_tracker=None, **kwargs
    ): ...
    async def recreate_collection(
        self, collection_name, vectors_config=None, sparse_vectors_config=None, shard_number=None,
        sharding_method=None, replication_factor=None, write_consistency_factor=None,
        on_disk_payload=None, hnsw_config=None, optimizers_config=None, wal_config=None,
        quantization_config=None, timeout=None, strict_mode_config=None, metadata=None,
        payload=None, id_tracker=None, **kwargs
    ): ...
    async def create_payload_index(
        self, collection_name, field_name, field_schema=None, field_type=None, wait=True,
        ordering=None, timeout=None, **kwargs
    ): ...
    async def delete_payload_index(
        self, collection_name, field_name, wait=True, ordering=None, timeout=None, **kwargs
    ): ...
    async def create_vector_name(
        self, collection_name, vector_name, vector_name_config, wait=True, ordering=None,
        timeout=None, **kwargs
    ): ...
    async def delete_vector_name(
        self, collection_name, vector_name, wait=True, ordering=None, timeout=None, **kwargs
    ): ...
    async def list_snapshots(self, collection_name, **kwargs): ...
    async def create_snapshot(self, collection_name, wait=True, **kwargs): ...
    async def delete_snapshot(self, collection_name, snapshot_name, wait=True, **kwargs): ...
    async def list_full_snapshots(self, **kwargs): ...
    async def create_full_snapshot(self, wait=True, **kwargs): ...
    async def delete_full_snapshot(self, snapshot_name, wait=True, **kwargs): ...
    async def recover_snapshot(
        self, collection_name, location, api_key=None, checksum=None, priority=None, wait=True,
        **kwargs
    ): ...
    async def list_shard_snapshots(self, collection_name, shard_id, **kwargs): ...
    async def create_shard_snapshot(self, collection_name, shard_id, wait=True, **kwargs): ...
    async def delete_shard_snapshot(
        self, collection_name, shard_id, snapshot_name, wait=True, **kwargs
    ): ...
    async def recover_shard_snapshot(
        self, collection_name, shard_id, location, api_key=None, checksum=None, priority=None,
        wait=True, **kwargs
    ): ...
    async def close(self, grpc_grace=None, **kwargs): ...
    async def create_shard_key(
        self, collection_name, shard_key, shards_number=None, replication_factor=None,
        placement=None, **kwargs
    ): ...
    async def delete_shard_key(self, collection_name, shard_key, **kwargs): ...
    async def info(self): ...
    async def cluster_collection_update(
        self, collection_name, cluster_operation, timeout=None, **kwargs
    ): ...
    async def collection_cluster_info(self, collection_name): ...
    async def cluster_status(self): ...
    async def recover_current_peer(self): ...
    async def remove_peer(self, peer_id, force=None, timeout=None, **kwargs): ...
    async def get_optimizations(
        self, collection_name, completed_limit=None, with_=None, **kwargs
    ): ...
    async def list_shard_keys(self, collection_name, **kwargs): ...
    async def cluster_telemetry(self, details_level=None, timeout=None, **kwargs): ...
    @classmethod
    async def list_text_models(cls): ...
    @classmethod
    async def list_image_models(cls): ...
    @classmethod
    async def list_late_interaction_text_models(cls): ...
    @classmethod
    async def list_late_interaction_multimodal_models(cls): ...
    @classmethod
    async def list_sparse_models(cls): ...
    @blocks(
        "database", instead="qdrant_client.AsyncQdrantClient.upsert",
        note="this call is synchronous in the asynchronous client too",
    )
    def upload_points(
        self, collection_name, points, batch_size=64, parallel=1, method=None, max_retries=3,
        wait=False, shard_key_selector=None, update_filter=None, update_mode=None, **kwargs
    ) -> None: ...
    @blocks(
        "database", instead="qdrant_client.AsyncQdrantClient.upsert",
        note="this call is synchronous in the asynchronous client too",
    )
    def upload_collection(
        self, collection_name, vectors, payload=None, ids=None, batch_size=64, parallel=1,
        method=None, max_retries=3, wait=False, shard_key_selector=None, update_filter=None,
        update_mode=None, **kwargs
    ) -> None: ...
    @blocks("database", note="this call is synchronous in the asynchronous client too")
    def migrate(
        self, dest_client, collection_names=None, batch_size=100, recreate_on_collision=False
    ): ...
    async def search(  # check: until 1.15
        self, collection_name, query_vector, query_filter=None, search_params=None, limit=10,
        offset=None, with_payload=True, with_vectors=False, score_threshold=None,
        append_payload=True, consistency=None, shard_key_selector=None, timeout=None, **kwargs
    ): ...
    async def search_batch(  # check: until 1.15
        self, collection_name, requests, timeout=None, consistency=None, **kwargs
    ): ...
    async def search_groups(  # check: until 1.15
        self, collection_name, query_vector, group_by, query_filter=None, search_params=None,
        limit=10, group_size=1, with_payload=True, with_vectors=False, score_threshold=None,
        with_lookup=None, consistency=None, shard_key_selector=None, timeout=None, **kwargs
    ): ...
    async def recommend(  # check: until 1.15
        self, collection_name, positive=None, negative=None, query_filter=None, search_params=None,
        limit=10, offset=0, with_payload=True, with_vectors=False, score_threshold=None, using=None,
        lookup_from=None, strategy=None, consistency=None, shard_key_selector=None, timeout=None,
        **kwargs
    ): ...
    async def recommend_batch(  # check: until 1.15
        self, collection_name, requests, consistency=None, timeout=None, **kwargs
    ): ...
    async def recommend_groups(  # check: until 1.15
        self, collection_name, group_by, positive=None, negative=None, query_filter=None,
        search_params=None, limit=10, group_size=1, score_threshold=None, with_payload=True,
        with_vectors=False, using=None, lookup_from=None, with_lookup=None, strategy=None,
        consistency=None, shard_key_selector=None, timeout=None, **kwargs
    ): ...
    async def discover(  # check: until 1.15
        self, collection_name, target=None, context=None, query_filter=None, search_params=None,
        limit=10, offset=0, with_payload=True, with_vectors=False, using=None, lookup_from=None,
        consistency=None, shard_key_selector=None, timeout=None, **kwargs
    ): ...
    async def discover_batch(  # check: until 1.15
        self, collection_name, requests, consistency=None, timeout=None, **kwargs
    ): ...
    async def query(  # check: until 1.15
        self, collection_name, query_text, query_filter=None, limit=10, **kwargs
    ): ...
    async def query_batch(  # check: until 1.15
        self, collection_name, query_texts, query_filter=None, limit=10, **kwargs
    ): ...
    async def add(  # check: until 1.15
        self, collection_name, documents, metadata=None, ids=None, batch_size=32, parallel=None,
        **kwargs
    ): ...
    async def lock_storage(self, reason, **kwargs): ...  # check: until 1.15
    async def unlock_storage(self, **kwargs): ...  # check: until 1.15
    async def get_locks(self, **kwargs): ...  # check: until 1.15
    @blocks(
        "database", instead="qdrant_client.AsyncQdrantClient.upsert",
        note="this call is synchronous in the asynchronous client too",
    )
    def upload_records(  # check: until 1.15
        self, collection_name, records, batch_size=64, parallel=1, method=None, max_retries=3,
        wait=False, shard_key_selector=None, **kwargs
    ): ...
