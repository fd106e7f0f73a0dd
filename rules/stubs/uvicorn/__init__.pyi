# uvicorn 0.3x and later.

from uvicorn.config import Config as Config
from uvicorn.main import main as main
from uvicorn.main import run as run
from uvicorn.server import Server as Server
