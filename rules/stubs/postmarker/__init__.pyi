# postmarker 1.

