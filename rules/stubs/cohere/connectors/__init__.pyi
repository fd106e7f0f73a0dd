# cohere.connectors.
