# pusher 3.

from pusher.pusher import Pusher as Pusher
