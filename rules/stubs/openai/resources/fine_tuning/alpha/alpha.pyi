# openai 3.51: fine_tuning.alpha.alpha.

from openai.resources.fine_tuning.alpha.graders import AsyncGraders, Graders

class Alpha:
    graders: Graders

class AsyncAlpha:
    graders: AsyncGraders
