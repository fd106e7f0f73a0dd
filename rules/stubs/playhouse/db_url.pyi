# playhouse (peewee 4.5): connect() makes a database object, and does not connect.
from peewee import Database

def connect(url, unquote_password=False, unquote_user=False, **connect_params) -> Database: ...
