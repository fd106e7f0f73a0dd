# s3transfer.
