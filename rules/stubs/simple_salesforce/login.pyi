# simple-salesforce 1.12: signing in.

from effects import blocks

@blocks("sdk")
def SalesforceLogin(username=..., password=..., security_token=..., **options): ...
