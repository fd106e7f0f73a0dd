# gql 4.

from gql.client import Client as Client
