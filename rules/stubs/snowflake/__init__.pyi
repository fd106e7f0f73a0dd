# snowflake: a namespace.
