# PyAthena 4.2: results as data frames.
