# postgrest 2.34.
