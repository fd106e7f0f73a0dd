# pexpect: ssh.

from effects import blocks

from pexpect.pty_spawn import spawn

class pxssh(spawn):
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks("process", instead="asyncssh.connect")
    def login(
        self, server, username=None, password="", terminal_type="ansi", original_prompt="[#$]",
        login_timeout=10, port=None, auto_prompt_reset=True, ssh_key=None, quiet=True,
        sync_multiplier=1, check_local_ip=True, password_regex=..., ssh_tunnels=...,
        spawn_local_ssh=True, sync_original_prompt=True, ssh_config=None, cmd="ssh",
    ): ...
    @blocks("process", instead="asyncssh.connect")
    def logout(self): ...
    @blocks("process", instead="asyncssh.connect")
    def prompt(self, timeout=-1): ...
    @blocks("process", instead="asyncssh.connect")
    def sync_original_prompt(self, sync_multiplier=1.0): ...
    @blocks("process", instead="asyncssh.connect")
    def set_unique_prompt(self): ...
