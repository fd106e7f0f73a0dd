# hubspot.crm.quotes.api.
