# hubspot.crm.products.api.
