# pynamodb 6.1: one table's connection.
from effects import blocks

class TableConnection:
    def __init__(
        self, table_name, region=None, host=None, connect_timeout_seconds=None,
        read_timeout_seconds=None, max_retry_attempts=None, max_pool_connections=None,
        extra_headers=None, aws_access_key_id=None, aws_secret_access_key=None,
        aws_session_token=None, *, meta_table=None
    ) -> None: ...
    @blocks("database")
    def create_table(
        self, attribute_definitions=None, key_schema=None, read_capacity_units=None,
        write_capacity_units=None, global_secondary_indexes=None, local_secondary_indexes=None,
        stream_specification=None, billing_mode="PROVISIONED", tags=None
    ): ...
    @blocks("database")
    def delete_table(self): ...
    @blocks("database")
    def update_table(
        self, read_capacity_units=None, write_capacity_units=None,
        global_secondary_index_updates=None
    ): ...
    @blocks("database")
    def describe_table(self): ...
    @blocks("database")
    def get_item(self, hash_key, range_key=None, consistent_read=False, attributes_to_get=None): ...
    @blocks("database")
    def put_item(
        self, hash_key, range_key=None, attributes=None, condition=None, return_values=None,
        return_consumed_capacity=None, return_item_collection_metrics=None
    ): ...
    @blocks("database")
    def update_item(
        self, hash_key, range_key=None, actions=None, condition=None, return_consumed_capacity=None,
        return_item_collection_metrics=None, return_values=None
    ): ...
    @blocks("database")
    def delete_item(
        self, hash_key, range_key=None, condition=None, return_values=None,
        return_consumed_capacity=None, return_item_collection_metrics=None
    ): ...
    @blocks("database")
    def batch_get_item(
        self, keys, consistent_read=None, return_consumed_capacity=None, attributes_to_get=None
    ): ...
    @blocks("database")
    def batch_write_item(
        self, put_items=None, delete_items=None, return_consumed_capacity=None,
        return_item_collection_metrics=None
    ): ...
    @blocks("database")
    def scan(
        self, filter_condition=None, attributes_to_get=None, limit=None,
        return_consumed_capacity=None, segment=None, total_segments=None, exclusive_start_key=None,
        consistent_read=None, index_name=None
    ): ...
    @blocks("database")
    def query(
        self, hash_key, range_key_condition=None, filter_condition=None, attributes_to_get=None,
        consistent_read=False, exclusive_start_key=None, index_name=None, limit=None,
        return_consumed_capacity=None, scan_index_forward=None, select=None
    ): ...
    @blocks("database")
    def update_time_to_live(self, ttl_attr_name): ...
