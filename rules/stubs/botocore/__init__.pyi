# botocore 1.40.
