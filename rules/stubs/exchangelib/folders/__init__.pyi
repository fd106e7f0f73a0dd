# exchangelib.folders.
