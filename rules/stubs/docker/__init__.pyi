# docker 7.2: the engine.

from docker.api.client import APIClient as APIClient
from docker.client import DockerClient as DockerClient, from_env as from_env
