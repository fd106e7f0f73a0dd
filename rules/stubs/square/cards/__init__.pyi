# square.cards.
