# argon2-cffi 25.1: made to be slow.

from argon2._password_hasher import PasswordHasher as PasswordHasher
