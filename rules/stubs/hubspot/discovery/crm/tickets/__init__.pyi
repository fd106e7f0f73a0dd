# hubspot.discovery.crm.tickets.
