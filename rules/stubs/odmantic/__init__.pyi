# odmantic 1.1: MongoDB documents as pydantic models, both sides.
from .engine import AIOEngine as AIOEngine
from .engine import SyncEngine as SyncEngine
