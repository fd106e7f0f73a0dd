# py-trello 0.20.

from trello.board import Board as Board
from trello.card import Card as Card
from trello.trelloclient import TrelloClient as TrelloClient
from trello.trellolist import List as List
