# exchangelib.items.
