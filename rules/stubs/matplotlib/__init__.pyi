# matplotlib 3.11.

