# postmarker.models.
