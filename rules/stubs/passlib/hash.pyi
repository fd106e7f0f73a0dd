# passlib 1.7: made to be slow.

from typing import Self

from effects import blocks

class bcrypt:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class bcrypt_sha256:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class argon2:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class pbkdf2_sha256:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class pbkdf2_sha512:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class pbkdf2_sha1:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class scrypt:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class sha512_crypt:
    @classmethod
    @blocks("cpu", gil="held")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu", gil="held")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class sha256_crypt:
    @classmethod
    @blocks("cpu", gil="held")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu", gil="held")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class phpass:
    @classmethod
    @blocks("cpu", gil="held")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu", gil="held")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class django_pbkdf2_sha256:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...

class django_bcrypt_sha256:
    @classmethod
    @blocks("cpu")
    def hash(cls, secret, **options): ...
    @classmethod
    @blocks("cpu")
    def verify(cls, secret, hash, **options): ...
    @classmethod
    def using(cls, **options) -> type[Self]: ...
