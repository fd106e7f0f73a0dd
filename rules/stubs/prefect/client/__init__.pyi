# prefect.client: see the modules in it.
