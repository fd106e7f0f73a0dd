# hubspot.crm.contacts.api.
