# hubspot.crm.deals.api.
