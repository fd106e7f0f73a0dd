# PyNaCl 1.6: made to be slow.

from effects import blocks
from nacl.pwhash import argon2i as argon2i, argon2id as argon2id, scrypt as scrypt
from nacl.pwhash.argon2id import str as str

@blocks("cpu")
def verify(password_hash, password): ...
