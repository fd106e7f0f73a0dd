# google-cloud-recaptcha-enterprise 1.34: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListFirewallPoliciesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListFirewallPoliciesPager:
    @blocks("sdk", instead="google.cloud.recaptchaenterprise_v1.services.recaptcha_enterprise_service.pagers.ListFirewallPoliciesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListIpOverridesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListIpOverridesPager:
    @blocks("sdk", instead="google.cloud.recaptchaenterprise_v1.services.recaptcha_enterprise_service.pagers.ListIpOverridesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListKeysAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListKeysPager:
    @blocks("sdk", instead="google.cloud.recaptchaenterprise_v1.services.recaptcha_enterprise_service.pagers.ListKeysAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListRelatedAccountGroupMembershipsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListRelatedAccountGroupMembershipsPager:
    @blocks("sdk", instead="google.cloud.recaptchaenterprise_v1.services.recaptcha_enterprise_service.pagers.ListRelatedAccountGroupMembershipsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListRelatedAccountGroupsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListRelatedAccountGroupsPager:
    @blocks("sdk", instead="google.cloud.recaptchaenterprise_v1.services.recaptcha_enterprise_service.pagers.ListRelatedAccountGroupsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class SearchRelatedAccountGroupMembershipsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class SearchRelatedAccountGroupMembershipsPager:
    @blocks("sdk", instead="google.cloud.recaptchaenterprise_v1.services.recaptcha_enterprise_service.pagers.SearchRelatedAccountGroupMembershipsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
