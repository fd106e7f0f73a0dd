# tweepy 4.17.

from tweepy.api import API as API
from tweepy.client import Client as Client
from tweepy.cursor import Cursor as Cursor
from tweepy.pagination import Paginator as Paginator
from tweepy.streaming import StreamingClient as StreamingClient
