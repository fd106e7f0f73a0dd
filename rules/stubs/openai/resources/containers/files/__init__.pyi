# openai 3.51: names of openai.resources.containers.files.

from openai.resources.containers.files.content import (
    Content as Content,
    AsyncContent as AsyncContent,
)
from openai.resources.containers.files.files import Files as Files, AsyncFiles as AsyncFiles
