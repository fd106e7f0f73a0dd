# elasticsearch 9.5: transform.
from effects import blocks

class TransformClient:
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.delete_transform",
    )
    def delete_transform(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.get_node_stats",
    )
    def get_node_stats(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.get_transform",
    )
    def get_transform(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.transform.get_transform_stats",
    )
    def get_transform_stats(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.transform.preview_transform",
    )
    def preview_transform(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.put_transform",
    )
    def put_transform(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.reset_transform",
    )
    def reset_transform(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.transform.schedule_now_transform",
    )
    def schedule_now_transform(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.set_upgrade_mode",
    )
    def set_upgrade_mode(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.start_transform",
    )
    def start_transform(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.stop_transform",
    )
    def stop_transform(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.transform.update_transform",
    )
    def update_transform(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.transform.upgrade_transforms",
    )
    def upgrade_transforms(self, **kwargs): ...
