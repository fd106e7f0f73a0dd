# plyvel 1.5: LevelDB.
from ._plyvel import DB as DB
from ._plyvel import destroy_db as destroy_db
from ._plyvel import repair_db as repair_db
