# bluepy.
