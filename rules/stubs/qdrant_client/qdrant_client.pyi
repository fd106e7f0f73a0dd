# qdrant-client 1.20: the synchronous client.
from effects import blocks

class QdrantClient:
    def __init__(
        self, location=None, url=None, port=6333, grpc_port=6334, prefer_grpc=False, https=None,
        api_key=None, prefix=None, timeout=None, host=None, path=None,
        force_disable_check_same_thread=False, grpc_options=None, auth_token_provider=None,
        cloud_inference=False, local_inference_batch_size=None, check_compatibility=True,
        pool_size=None, headers=None, **kwargs
    ) -> None: ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.search_matrix_offsets")
    def search_matrix_offsets(
        self, collection_name, query_filter=None, limit=3, sample=10, using=None, consistency=None,
        timeout=None, shard_key_selector=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.search_matrix_pairs")
    def search_matrix_pairs(
        self, collection_name, query_filter=None, limit=3, sample=10, using=None, consistency=None,
        timeout=None, shard_key_selector=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.query_batch_points")
    def query_batch_points(
        self, collection_name, requests, consistency=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.query_points")
    def query_points(
        self, collection_name, query=None, using=None, prefetch=None, query_filter=None,
        search_params=None, limit=10, offset=None, with_payload=True, with_vectors=False,
        score_threshold=None, lookup_from=None, consistency=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.query_points_groups")
    def query_points_groups(
        self, collection_name, group_by, query=None, using=None, prefetch=None, query_filter=None,
        search_params=None, limit=10, group_size=3, with_payload=True, with_vectors=False,
        score_threshold=None, with_lookup=None, lookup_from=None, consistency=None,
        shard_key_selector=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.scroll")
    def scroll(
        self, collection_name, scroll_filter=None, limit=10, order_by=None, offset=None,
        with_payload=True, with_vectors=False, consistency=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.count")
    def count(
        self, collection_name, count_filter=None, exact=True, shard_key_selector=None, timeout=None,
        **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.facet")
    def facet(
        self, collection_name, key, facet_filter=None, limit=10, exact=False, consistency=None,
        timeout=None, shard_key_selector=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.upsert")
    def upsert(
        self, collection_name, points, wait=True, ordering=None, shard_key_selector=None,
        update_filter=None, update_mode=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.update_vectors")
    def update_vectors(
        self, collection_name, points, wait=True, ordering=None, shard_key_selector=None,
        update_filter=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_vectors")
    def delete_vectors(
        self, collection_name, vectors, points, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.retrieve")
    def retrieve(
        self, collection_name, ids, with_payload=True, with_vectors=False, consistency=None,
        shard_key_selector=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete")
    def delete(
        self, collection_name, points_selector, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.set_payload")
    def set_payload(
        self, collection_name, payload, points, key=None, wait=True, ordering=None,
        shard_key_selector=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.overwrite_payload")
    def overwrite_payload(
        self, collection_name, payload, points, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_payload")
    def delete_payload(
        self, collection_name, keys, points, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.clear_payload")
    def clear_payload(
        self, collection_name, points_selector, wait=True, ordering=None, shard_key_selector=None,
        timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.batch_update_points")
    def batch_update_points(
        self, collection_name, update_operations, wait=True, ordering=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.update_collection_aliases")
    def update_collection_aliases(self, change_aliases_operations, timeout=None, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.get_collection_aliases")
    def get_collection_aliases(self, collection_name, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.get_aliases")
    def get_aliases(self, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.get_collections")
    def get_collections(self, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.get_collection")
    def get_collection(self, collection_name, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.collection_exists")
    def collection_exists(self, collection_name, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.update_collection")
    def update_collection(
        self, collection_name, optimizers_config=None, collection_params=None, vectors_config=None,
        hnsw_config=None, quantization_config=None, timeout=None, sparse_vectors_config=None,
        strict_mode_config=None, metadata=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_collection")
    def delete_collection(self, collection_name, timeout=None, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.create_collection")
    def create_collection(
        self, collection_name, vectors_config=None, sparse_vectors_config=None, shard_number=None,
        sharding_method=None, replication_factor=None, write_consistency_factor=None,
        on_disk_payload=None, hnsw_config=None, optimizers_config=None, wal_config=None,
        quantization_config=None, timeout=None, strict_mode_config=None, metadata=None,
        payload=None, id_tracker=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.recreate_collection")
    def recreate_collection(
        self, collection_name, vectors_config=None, sparse_vectors_config=None, shard_number=None,
        sharding_method=None, replication_factor=None, write_consistency_factor=None,
        on_disk_payload=None, hnsw_config=None, optimizers_config=None, wal_config=None,
        quantization_config=None, timeout=None, strict_mode_config=None, metadata=None,
        payload=None, id_tracker=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.create_payload_index")
    def create_payload_index(
        self, collection_name, field_name, field_schema=None, field_type=None, wait=True,
        ordering=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_payload_index")
    def delete_payload_index(
        self, collection_name, field_name, wait=True, ordering=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.create_vector_name")
    def create_vector_name(
        self, collection_name, vector_name, vector_name_config, wait=True, ordering=None,
        timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_vector_name")
    def delete_vector_name(
        self, collection_name, vector_name, wait=True, ordering=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.list_snapshots")
    def list_snapshots(self, collection_name, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.create_snapshot")
    def create_snapshot(self, collection_name, wait=True, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_snapshot")
    def delete_snapshot(self, collection_name, snapshot_name, wait=True, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.list_full_snapshots")
    def list_full_snapshots(self, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.create_full_snapshot")
    def create_full_snapshot(self, wait=True, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_full_snapshot")
    def delete_full_snapshot(self, snapshot_name, wait=True, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.recover_snapshot")
    def recover_snapshot(
        self, collection_name, location, api_key=None, checksum=None, priority=None, wait=True,
        **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.list_shard_snapshots")
    def list_shard_snapshots(self, collection_name, shard_id, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.create_shard_snapshot")
    def create_shard_snapshot(self, collection_name, shard_id, wait=True, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_shard_snapshot")
    def delete_shard_snapshot(
        self, collection_name, shard_id, snapshot_name, wait=True, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.recover_shard_snapshot")
    def recover_shard_snapshot(
        self, collection_name, shard_id, location, api_key=None, checksum=None, priority=None,
        wait=True, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.create_shard_key")
    def create_shard_key(
        self, collection_name, shard_key, shards_number=None, replication_factor=None,
        placement=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.delete_shard_key")
    def delete_shard_key(self, collection_name, shard_key, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.info")
    def info(self): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.cluster_collection_update")
    def cluster_collection_update(
        self, collection_name, cluster_operation, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.collection_cluster_info")
    def collection_cluster_info(self, collection_name): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.cluster_status")
    def cluster_status(self): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.recover_current_peer")
    def recover_current_peer(self): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.remove_peer")
    def remove_peer(self, peer_id, force=None, timeout=None, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.get_optimizations")
    def get_optimizations(self, collection_name, completed_limit=None, with_=None, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.list_shard_keys")
    def list_shard_keys(self, collection_name, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.cluster_telemetry")
    def cluster_telemetry(self, details_level=None, timeout=None, **kwargs): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.upsert")
    def upload_points(
        self, collection_name, points, batch_size=64, parallel=1, method=None, max_retries=3,
        wait=False, shard_key_selector=None, update_filter=None, update_mode=None, **kwargs
    ) -> None: ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.upsert")
    def upload_collection(
        self, collection_name, vectors, payload=None, ids=None, batch_size=64, parallel=1,
        method=None, max_retries=3, wait=False, shard_key_selector=None, update_filter=None,
        update_mode=None, **kwargs
    ) -> None: ...
    @blocks("database")
    def migrate(
        self, dest_client, collection_names=None, batch_size=100, recreate_on_collision=False
    ): ...
    def close(self, grpc_grace=None, **kwargs) -> None: ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.search")
    def search(  # check: until 1.15
        self, collection_name, query_vector, query_filter=None, search_params=None, limit=10,
        offset=None, with_payload=True, with_vectors=False, score_threshold=None,
        append_payload=True, consistency=None, shard_key_selector=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.search_batch")
    def search_batch(  # check: until 1.15
        self, collection_name, requests, timeout=None, consistency=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.search_groups")
    def search_groups(  # check: until 1.15
        self, collection_name, query_vector, group_by, query_filter=None, search_params=None,
        limit=10, group_size=1, with_payload=True, with_vectors=False, score_threshold=None,
        with_lookup=None, consistency=None, shard_key_selector=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.recommend")
    def recommend(  # check: until 1.15
        self, collection_name, positive=None, negative=None, query_filter=None, search_params=None,
        limit=10, offset=0, with_payload=True, with_vectors=False, score_threshold=None, using=None,
        lookup_from=None, strategy=None, consistency=None, shard_key_selector=None, timeout=None,
        **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.recommend_batch")
    def recommend_batch(  # check: until 1.15
        self, collection_name, requests, consistency=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.recommend_groups")
    def recommend_groups(  # check: until 1.15
        self, collection_name, group_by, positive=None, negative=None, query_filter=None,
        search_params=None, limit=10, group_size=1, score_threshold=None, with_payload=True,
        with_vectors=False, using=None, lookup_from=None, with_lookup=None, strategy=None,
        consistency=None, shard_key_selector=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.discover")
    def discover(  # check: until 1.15
        self, collection_name, target=None, context=None, query_filter=None, search_params=None,
        limit=10, offset=0, with_payload=True, with_vectors=False, using=None, lookup_from=None,
        consistency=None, shard_key_selector=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.discover_batch")
    def discover_batch(  # check: until 1.15
        self, collection_name, requests, consistency=None, timeout=None, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.query")
    def query(  # check: until 1.15
        self, collection_name, query_text, query_filter=None, limit=10, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.query_batch")
    def query_batch(  # check: until 1.15
        self, collection_name, query_texts, query_filter=None, limit=10, **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.add")
    def add(  # check: until 1.15
        self, collection_name, documents, metadata=None, ids=None, batch_size=32, parallel=None,
        **kwargs
    ): ...
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.lock_storage")
    def lock_storage(self, reason, **kwargs): ...  # check: until 1.15
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.unlock_storage")
    def unlock_storage(self, **kwargs): ...  # check: until 1.15
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.get_locks")
    def get_locks(self, **kwargs): ...  # check: until 1.15
    @blocks("database", instead="qdrant_client.AsyncQdrantClient.upsert")
    def upload_records(  # check: until 1.15
        self, collection_name, records, batch_size=64, parallel=1, method=None, max_retries=3,
        wait=False, shard_key_selector=None, **kwargs
    ): ...
