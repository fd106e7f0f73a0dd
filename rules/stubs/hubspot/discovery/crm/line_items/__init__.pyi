# hubspot.discovery.crm.line_items.
