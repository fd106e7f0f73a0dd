# openai 3.51: names of openai.resources.fine_tuning.alpha.

from openai.resources.fine_tuning.alpha.alpha import Alpha as Alpha, AsyncAlpha as AsyncAlpha
from openai.resources.fine_tuning.alpha.graders import (
    Graders as Graders,
    AsyncGraders as AsyncGraders,
)
