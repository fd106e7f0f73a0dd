# google-cloud-pubsub 2.44: futures.

from concurrent.futures import Future as _Future

class Future(_Future): ...
