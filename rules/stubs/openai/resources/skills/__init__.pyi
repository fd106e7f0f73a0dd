# openai 3.51: names of openai.resources.skills.

from openai.resources.skills.content import Content as Content, AsyncContent as AsyncContent
from openai.resources.skills.skills import Skills as Skills, AsyncSkills as AsyncSkills
from openai.resources.skills.versions.versions import (
    Versions as Versions,
    AsyncVersions as AsyncVersions,
)
