# stripe 16.1.

from stripe.terminal._connection_token import ConnectionToken as ConnectionToken
from stripe.terminal._location import Location as Location
from stripe.terminal._reader import Reader as Reader
