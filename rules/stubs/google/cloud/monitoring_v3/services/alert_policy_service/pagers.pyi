# google-cloud-monitoring 2.32: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListAlertPoliciesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListAlertPoliciesPager:
    @blocks("sdk", instead="google.cloud.monitoring_v3.services.alert_policy_service.pagers.ListAlertPoliciesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
