# netmiko 4.8: files to and from devices.

from effects import blocks

@blocks("sdk", instead="asyncssh.scp")
def file_transfer(ssh_conn, source_file, dest_file, file_system=..., direction=..., **options): ...
