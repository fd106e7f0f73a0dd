# netmiko 4.8: guessing what a device is.

from effects import blocks

class SSHDetect:
    @blocks("sdk", instead="asyncssh.connect")
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks("sdk")
    def autodetect(self): ...
