# requests-oauthlib: OAuth 2.

from effects import blocks

from requests import Response, Session

class OAuth2Session(Session):
    @blocks("http")
    def fetch_token(
        self, token_url, code=None, authorization_response=None, body="", auth=None, username=None,
        password=None, method="POST", force_querystring=False, timeout=None, headers=None,
        verify=None, proxies=None, include_client_id=None, client_secret=None, cert=None, **kwargs
    ): ...
    @blocks("http")
    def refresh_token(
        self, token_url, refresh_token=None, body="", auth=None, timeout=None, headers=None,
        verify=None, proxies=None, **kwargs
    ): ...
    @blocks("http", instead="httpx.AsyncClient.request")
    def request(
        self, method, url, data=None, headers=None, withhold_token=False, client_id=None,
        client_secret=None, files=None, **kwargs
    ) -> Response: ...
    def authorization_url(self, url, state=None, **kwargs): ...
    def token_from_fragment(self, authorization_response): ...
    def new_state(self): ...
