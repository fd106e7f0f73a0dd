# hubspot.crm.line_items.api.
