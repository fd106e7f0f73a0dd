# hubspot.discovery.crm.contacts.
