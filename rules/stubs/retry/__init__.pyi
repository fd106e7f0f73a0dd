# retry 0.9. A plain function that is tried again sleeps between, where it was given a delay.

from retry.api import retry as retry
