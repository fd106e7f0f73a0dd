# docker.types.
