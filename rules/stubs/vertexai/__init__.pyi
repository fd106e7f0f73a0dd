# vertexai.
