# pynamodb 6.1: connections; making one does not connect.
from effects import blocks

class Connection:
    def __init__(
        self, region=None, host=None, read_timeout_seconds=None, connect_timeout_seconds=None,
        max_retry_attempts=None, retry_configuration=None, max_pool_connections=None,
        extra_headers=None, aws_access_key_id=None, aws_secret_access_key=None,
        aws_session_token=None
    ) -> None: ...
    @blocks("database")
    def dispatch(self, operation_name, operation_kwargs): ...
    @blocks("database")
    def create_table(
        self, table_name, attribute_definitions=None, key_schema=None, read_capacity_units=None,
        write_capacity_units=None, global_secondary_indexes=None, local_secondary_indexes=None,
        stream_specification=None, billing_mode="PROVISIONED", tags=None
    ): ...
    @blocks("database")
    def delete_table(self, table_name): ...
    @blocks("database")
    def update_table(
        self, table_name, read_capacity_units=None, write_capacity_units=None,
        global_secondary_index_updates=None
    ): ...
    @blocks("database")
    def describe_table(self, table_name): ...
    @blocks("database")
    def list_tables(self, exclusive_start_table_name=None, limit=None): ...
    @blocks("database")
    def get_item(
        self, table_name, hash_key, range_key=None, consistent_read=False, attributes_to_get=None
    ): ...
    @blocks("database")
    def put_item(
        self, table_name, hash_key, range_key=None, attributes=None, condition=None,
        return_values=None, return_consumed_capacity=None, return_item_collection_metrics=None
    ): ...
    @blocks("database")
    def update_item(
        self, table_name, hash_key, range_key=None, actions=None, condition=None,
        return_consumed_capacity=None, return_item_collection_metrics=None, return_values=None
    ): ...
    @blocks("database")
    def delete_item(
        self, table_name, hash_key, range_key=None, condition=None, return_values=None,
        return_consumed_capacity=None, return_item_collection_metrics=None
    ): ...
    @blocks("database")
    def batch_get_item(
        self, table_name, keys, consistent_read=None, return_consumed_capacity=None,
        attributes_to_get=None
    ): ...
    @blocks("database")
    def batch_write_item(
        self, table_name, put_items=None, delete_items=None, return_consumed_capacity=None,
        return_item_collection_metrics=None
    ): ...
    @blocks("database")
    def transact_get_items(self, get_items, return_consumed_capacity=None): ...
    @blocks("database")
    def transact_write_items(
        self, condition_check_items, delete_items, put_items, update_items,
        client_request_token=None, return_consumed_capacity=None,
        return_item_collection_metrics=None
    ): ...
    @blocks("database")
    def scan(
        self, table_name, filter_condition=None, attributes_to_get=None, limit=None,
        return_consumed_capacity=None, exclusive_start_key=None, segment=None, total_segments=None,
        consistent_read=None, index_name=None
    ): ...
    @blocks("database")
    def query(
        self, table_name, hash_key, range_key_condition=None, filter_condition=None,
        attributes_to_get=None, consistent_read=False, exclusive_start_key=None, index_name=None,
        limit=None, return_consumed_capacity=None, scan_index_forward=None, select=None
    ): ...
    @blocks("database")
    def update_time_to_live(self, table_name, ttl_attribute_name): ...
