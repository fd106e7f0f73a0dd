# hubspot.crm.companies.api.
