# hubspot.discovery.crm.companies.
