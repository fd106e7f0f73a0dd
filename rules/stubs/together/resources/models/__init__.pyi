# together 3.1: names of together.resources.models.

from together.resources.models.configs import (
    ConfigsResource as ConfigsResource,
    AsyncConfigsResource as AsyncConfigsResource,
)
from together.resources.models.models import (
    ModelsResource as ModelsResource,
    AsyncModelsResource as AsyncModelsResource,
)
