# elasticsearch 9.5: inference.
from effects import blocks

class InferenceClient:
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.completion")
    def completion(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.delete")
    def delete(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.get")
    def get(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.inference")
    def inference(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.put")
    def put(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.inference.put_alibabacloud",
    )
    def put_alibabacloud(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.inference.put_amazonbedrock",
    )
    def put_amazonbedrock(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.inference.put_amazonsagemaker",
    )
    def put_amazonsagemaker(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.inference.put_anthropic",
    )
    def put_anthropic(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.inference.put_azureaistudio",
    )
    def put_azureaistudio(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.inference.put_azureopenai",
    )
    def put_azureopenai(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.put_cohere")
    def put_cohere(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.put_custom")
    def put_custom(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.inference.put_deepseek",
    )
    def put_deepseek(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.inference.put_elasticsearch",
    )
    def put_elasticsearch(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.put_elser")
    def put_elser(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.inference.put_googleaistudio",
    )
    def put_googleaistudio(self, **kwargs): ...
    @blocks(
        "database",
        instead="elasticsearch.AsyncElasticsearch.inference.put_googlevertexai",
    )
    def put_googlevertexai(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.inference.put_hugging_face",
    )
    def put_hugging_face(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.put_jinaai")
    def put_jinaai(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.put_mistral")
    def put_mistral(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.put_openai")
    def put_openai(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.inference.put_voyageai",
    )
    def put_voyageai(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.put_watsonx")
    def put_watsonx(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.rerank")
    def rerank(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.inference.sparse_embedding",
    )
    def sparse_embedding(self, **kwargs): ...
    @blocks(
        "database", instead="elasticsearch.AsyncElasticsearch.inference.text_embedding",
    )
    def text_embedding(self, **kwargs): ...
    @blocks("database", instead="elasticsearch.AsyncElasticsearch.inference.update")
    def update(self, **kwargs): ...
