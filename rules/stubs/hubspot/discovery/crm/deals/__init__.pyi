# hubspot.discovery.crm.deals.
