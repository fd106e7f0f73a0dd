# kubernetes 37.0.

from kubernetes.watch.watch import Watch as Watch
