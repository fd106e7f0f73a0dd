# replicate 1.0: clients.

from typing import Any, AsyncIterator, Self

from effects import blocks, named
from replicate.collection import Collections
from replicate.deployment import Deployments
from replicate.file import Files
from replicate.model import Models
from replicate.prediction import Predictions
from replicate.training import Trainings

@named("replicate.Client.stream")
class _Steps:
    @blocks("sdk", instead="replicate.client.Client.async_stream")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class Client:
    collections: Collections
    deployments: Deployments
    files: Files
    models: Models
    predictions: Predictions
    trainings: Trainings
    def __init__(self, api_token=..., *, base_url=..., timeout=..., **kwargs) -> None: ...
    @blocks("sdk", instead="replicate.client.Client.async_run")
    def run(self, ref, input=..., *, use_file_output=..., **params): ...
    async def async_run(self, ref, input=..., *, use_file_output=..., **params): ...
    def stream(self, ref, *, input=..., use_file_output=..., **params) -> _Steps: ...
    async def async_stream(self, ref, input=..., **params) -> AsyncIterator[Any]: ...
