# openai 3.51: names of openai.resources.containers.

from openai.resources.containers.containers import (
    Containers as Containers,
    AsyncContainers as AsyncContainers,
)
from openai.resources.containers.files.files import Files as Files, AsyncFiles as AsyncFiles
