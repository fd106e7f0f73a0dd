# databricks: a namespace.
