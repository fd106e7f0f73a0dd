# square.subscriptions.
