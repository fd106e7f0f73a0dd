# pwdlib 0.3.

