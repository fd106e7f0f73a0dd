# PyJWT 2: only what fetches. The keys of a server are asked for by HTTP, and kept for some minutes.

from jwt.jwks_client import PyJWKClient as PyJWKClient
