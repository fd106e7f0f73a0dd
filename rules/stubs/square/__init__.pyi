# squareup 46.

from square.client import AsyncSquare as AsyncSquare, Square as Square
