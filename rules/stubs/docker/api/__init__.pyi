# docker.api.
