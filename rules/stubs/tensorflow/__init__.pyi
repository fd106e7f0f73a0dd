# tensorflow 2.

