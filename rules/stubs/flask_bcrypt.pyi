# Flask-Bcrypt 1.0: made to be slow.

from effects import blocks

class Bcrypt:
    @blocks("cpu")
    def generate_password_hash(self, password, rounds=..., prefix=...): ...
    @blocks("cpu")
    def check_password_hash(self, pw_hash, password): ...

@blocks("cpu")
def generate_password_hash(password, rounds=...): ...
@blocks("cpu")
def check_password_hash(pw_hash, password): ...
