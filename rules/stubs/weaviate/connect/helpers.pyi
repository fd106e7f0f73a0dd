# weaviate-client 4.23: connecting; connect_to_*() connects and checks.
from effects import blocks

from ..client import WeaviateAsyncClient, WeaviateClient

@blocks("database", instead="weaviate.use_async_with_custom")
def connect_to_custom(
    http_host, http_port, http_secure, grpc_host, grpc_port, grpc_secure, headers=None,
    additional_config=None, auth_credentials=None, skip_init_checks=False
) -> WeaviateClient: ...
@blocks("database", instead="weaviate.use_async_with_embedded")
def connect_to_embedded(
    hostname="127.0.0.1", port=8079, grpc_port=50050, headers=None, additional_config=None,
    version="1.30.5", persistence_data_path=None, binary_path=None, environment_variables=None
) -> WeaviateClient: ...
@blocks("database", instead="weaviate.use_async_with_local")
def connect_to_local(
    host="localhost", port=8080, grpc_port=50051, headers=None, additional_config=None,
    skip_init_checks=False, auth_credentials=None
) -> WeaviateClient: ...
@blocks("database", instead="weaviate.use_async_with_weaviate_cloud")
def connect_to_weaviate_cloud(
    cluster_url, auth_credentials, headers=None, additional_config=None, skip_init_checks=False
) -> WeaviateClient: ...
@blocks("database", instead="weaviate.use_async_with_weaviate_cloud")
def connect_to_wcs(
    cluster_url, auth_credentials, headers=None, additional_config=None, skip_init_checks=False
) -> WeaviateClient: ...
def use_async_with_custom(
    http_host, http_port, http_secure, grpc_host, grpc_port, grpc_secure, headers=None,
    additional_config=None, auth_credentials=None, skip_init_checks=False
) -> WeaviateAsyncClient: ...
def use_async_with_embedded(
    hostname="127.0.0.1", port=8079, grpc_port=50050, headers=None, additional_config=None,
    version="1.30.5", persistence_data_path=None, binary_path=None, environment_variables=None
) -> WeaviateAsyncClient: ...
def use_async_with_local(
    host="localhost", port=8080, grpc_port=50051, headers=None, additional_config=None,
    skip_init_checks=False, auth_credentials=None
) -> WeaviateAsyncClient: ...
def use_async_with_weaviate_cloud(
    cluster_url, auth_credentials, headers=None, additional_config=None, skip_init_checks=False
) -> WeaviateAsyncClient: ...
