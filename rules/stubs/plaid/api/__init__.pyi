# plaid.api.
