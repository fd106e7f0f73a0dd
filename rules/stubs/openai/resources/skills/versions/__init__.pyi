# openai 3.51: names of openai.resources.skills.versions.

from openai.resources.skills.versions.content import (
    Content as Content,
    AsyncContent as AsyncContent,
)
from openai.resources.skills.versions.versions import (
    Versions as Versions,
    AsyncVersions as AsyncVersions,
)
