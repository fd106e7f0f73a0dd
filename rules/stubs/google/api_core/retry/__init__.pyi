# google.api_core: trying again. A plain function sleeps between.

from google.api_core.retry.retry_unary import Retry as Retry, retry_target as retry_target
from google.api_core.retry.retry_unary_async import AsyncRetry as AsyncRetry
