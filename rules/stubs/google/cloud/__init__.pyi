# google.cloud: a namespace.
