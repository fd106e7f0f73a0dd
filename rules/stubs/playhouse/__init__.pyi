# playhouse (peewee 4.5): extensions.
