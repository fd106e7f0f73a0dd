# azure-core 1.41: operations that take long.

from azure.core.polling._async_poller import AsyncLROPoller as AsyncLROPoller
from azure.core.polling._poller import LROPoller as LROPoller
