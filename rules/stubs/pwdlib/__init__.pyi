# pwdlib 0.3: made to be slow.

from pwdlib._hash import PasswordHash as PasswordHash
