# hvac 2.4: signing in.

from hvac.api.auth_methods.approle import AppRole
from hvac.api.auth_methods.aws import Aws
from hvac.api.auth_methods.azure import Azure
from hvac.api.auth_methods.cert import Cert
from hvac.api.auth_methods.gcp import Gcp
from hvac.api.auth_methods.github import Github
from hvac.api.auth_methods.jwt import JWT
from hvac.api.auth_methods.kubernetes import Kubernetes
from hvac.api.auth_methods.ldap import Ldap
from hvac.api.auth_methods.okta import Okta
from hvac.api.auth_methods.token import Token
from hvac.api.auth_methods.userpass import Userpass

class AuthMethods:
    approle: AppRole  # check: made by __getattr__
    aws: Aws  # check: made by __getattr__
    azure: Azure  # check: made by __getattr__
    gcp: Gcp  # check: made by __getattr__
    github: Github  # check: made by __getattr__
    jwt: JWT  # check: made by __getattr__
    kubernetes: Kubernetes  # check: made by __getattr__
    ldap: Ldap  # check: made by __getattr__
    okta: Okta  # check: made by __getattr__
    token: Token  # check: made by __getattr__
    userpass: Userpass  # check: made by __getattr__
    cert: Cert  # check: made by __getattr__
