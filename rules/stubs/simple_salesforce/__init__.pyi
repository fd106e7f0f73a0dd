# simple-salesforce 1.12.

from simple_salesforce.api import SFType as SFType, Salesforce as Salesforce
from simple_salesforce.bulk import SFBulkHandler as SFBulkHandler
from simple_salesforce.login import SalesforceLogin as SalesforceLogin
