# hubspot.discovery.crm.
