# docker.models.
