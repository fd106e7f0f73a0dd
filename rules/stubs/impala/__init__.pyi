# impyla 0.24: Impala and Hive.
