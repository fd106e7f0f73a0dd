# ldap3.core.
