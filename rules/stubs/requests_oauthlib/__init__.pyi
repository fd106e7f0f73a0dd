# requests-oauthlib 2.

from requests_oauthlib.oauth1_session import OAuth1Session as OAuth1Session
from requests_oauthlib.oauth2_session import OAuth2Session as OAuth2Session
