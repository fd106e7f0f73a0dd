# hubspot.discovery.
