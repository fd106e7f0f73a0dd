# anthropic 2.10: names of anthropic.resources.beta.skills.

from anthropic.resources.beta.skills.skills import Skills as Skills, AsyncSkills as AsyncSkills
from anthropic.resources.beta.skills.versions import (
    Versions as Versions,
    AsyncVersions as AsyncVersions,
)
