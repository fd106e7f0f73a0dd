# google-cloud-ndb 2: entities of the datastore. The calls that end in _async give futures of ndb, not
# awaitables.

from google.cloud.ndb.key import Key as Key
from google.cloud.ndb.model import Model as Model
from google.cloud.ndb.model import delete_multi as delete_multi, get_multi as get_multi
from google.cloud.ndb.model import put_multi as put_multi
from google.cloud.ndb.query import Query as Query
