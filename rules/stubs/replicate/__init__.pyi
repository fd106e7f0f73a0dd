# replicate 1.0: the client of the module.

from typing import Any, AsyncIterator, Self

from effects import blocks, named
from replicate.client import Client as Client
from replicate.collection import Collections
from replicate.deployment import Deployments
from replicate.file import Files
from replicate.model import Models
from replicate.prediction import Predictions
from replicate.training import Trainings

collections: Collections
deployments: Deployments
files: Files
models: Models
predictions: Predictions
trainings: Trainings
@blocks("sdk", instead="replicate.async_run")
def run(ref, input=..., **params): ...
async def async_run(ref, input=..., **params): ...
def stream(ref, *, input=..., **params) -> _Steps: ...
async def async_stream(ref, input=..., **params) -> AsyncIterator[Any]: ...

@named("replicate.stream")
class _Steps:
    @blocks("sdk", instead="replicate.async_stream")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...
