# kubernetes 37.0.

from kubernetes.stream.stream import portforward as portforward, stream as stream
