# gcloud: a namespace.
