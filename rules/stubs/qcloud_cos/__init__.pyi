# cos-python-sdk-v5 1.9.

from qcloud_cos.cos_client import CosS3Client as CosS3Client
