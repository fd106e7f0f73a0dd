# google-api-python-client 2.202: services described by documents. Their methods make requests,
# which are sent by execute().

from typing import Self

from effects import blocks
from googleapiclient.http import BatchHttpRequest, HttpRequest

@blocks("file", note="Reads the description of the service from a file, or asks for it.")
def build(serviceName, version, http=..., discoveryServiceUrl=..., **options) -> Resource: ...
def build_from_document(service, base=..., future=..., http=..., **options) -> Resource: ...

class _Method:
    def __call__(self, *args, **kwargs) -> _Answer: ...

class _Answer(HttpRequest, Resource): ...

class Resource:
    def __enter__(self) -> Self: ...
    def close(self): ...
    def new_batch_http_request(
        self, callback=...,
    ) -> BatchHttpRequest: ...  # check: made at run time
    def __getattr__(self, name) -> _Method: ...  # check: methods made at run time
