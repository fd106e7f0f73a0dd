# elasticsearch 9.5: ingest.
from effects import blocks

class IngestClient:
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.ingest.delete_geoip_database",
    )
    def delete_geoip_database(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.ingest.delete_ip_location_database",
    )
    def delete_ip_location_database(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.ingest.delete_pipeline")
    def delete_pipeline(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.ingest.geo_ip_stats")
    def geo_ip_stats(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.ingest.get_geoip_database",
    )
    def get_geoip_database(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.ingest.get_ip_location_database",
    )
    def get_ip_location_database(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.ingest.get_pipeline")
    def get_pipeline(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.ingest.processor_grok")
    def processor_grok(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.ingest.put_geoip_database",
    )
    def put_geoip_database(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.ingest.put_ip_location_database",
    )
    def put_ip_location_database(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.ingest.put_pipeline")
    def put_pipeline(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.ingest.simulate")
    def simulate(self, **kwargs): ...
