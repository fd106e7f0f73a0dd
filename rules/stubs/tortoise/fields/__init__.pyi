# tortoise-orm 1.1: fields.
from .relational import ManyToManyRelation as ManyToManyRelation
from .relational import ReverseRelation as ReverseRelation
