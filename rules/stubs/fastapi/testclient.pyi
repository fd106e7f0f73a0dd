# fastapi: the client for tests.

from starlette.testclient import TestClient as TestClient
