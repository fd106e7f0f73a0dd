# python-ldap 3.4: from its documentation.

from ldap.ldapobject import LDAPObject

def initialize(uri, *args, **kwargs) -> LDAPObject: ...
