# hubspot.crm.
