# elasticsearch 9.5: license.
from effects import blocks

class LicenseClient:
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.license.delete")
    def delete(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.license.get")
    def get(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.license.get_basic_status",
    )
    def get_basic_status(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.license.get_trial_status",
    )
    def get_trial_status(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.license.post")
    def post(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.license.post_start_basic",
    )
    def post_start_basic(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.license.post_start_trial",
    )
    def post_start_trial(self, **kwargs): ...
