# hubspot.discovery.crm.products.
