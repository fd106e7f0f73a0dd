# py2neo 2021.2: Neo4j.
from .database import Graph as Graph
from .database import GraphService as GraphService
from .database import Transaction as Transaction
from .matching import NodeMatch as NodeMatch
from .matching import NodeMatcher as NodeMatcher
from .matching import RelationshipMatch as RelationshipMatch
from .matching import RelationshipMatcher as RelationshipMatcher
