# gcloud.aio: a namespace.
