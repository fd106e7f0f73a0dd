# hubspot.discovery.crm.quotes.
