# PyHive 0.7: Hive, Presto and Trino.
