# anthropic 2.10: names of anthropic.resources.skills.

from anthropic.resources.skills.skills import Skills as Skills, AsyncSkills as AsyncSkills
from anthropic.resources.skills.versions import Versions as Versions, AsyncVersions as AsyncVersions
