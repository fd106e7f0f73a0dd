# funcy 2: only what waits. A function that is tried again sleeps between, where it was given a timeout.

from funcy.flow import retry as retry
