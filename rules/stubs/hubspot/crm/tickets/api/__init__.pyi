# hubspot.crm.tickets.api.
