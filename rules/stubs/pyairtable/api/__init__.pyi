# pyairtable.api.
