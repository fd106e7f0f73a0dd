# azure-identity 1.27: credentials; asking for a token that is not cached takes a request, or a command.

from azure.identity.aio._bearer_token_provider import (
    get_bearer_token_provider as get_bearer_token_provider,
)
from azure.identity.aio._credentials.authorization_code import (
    AuthorizationCodeCredential as AuthorizationCodeCredential,
)
from azure.identity.aio._credentials.azd_cli import (
    AzureDeveloperCliCredential as AzureDeveloperCliCredential,
)
from azure.identity.aio._credentials.azure_cli import AzureCliCredential as AzureCliCredential
from azure.identity.aio._credentials.azure_pipelines import (
    AzurePipelinesCredential as AzurePipelinesCredential,
)
from azure.identity.aio._credentials.azure_powershell import (
    AzurePowerShellCredential as AzurePowerShellCredential,
)
from azure.identity.aio._credentials.certificate import (
    CertificateCredential as CertificateCredential,
)
from azure.identity.aio._credentials.chained import ChainedTokenCredential as ChainedTokenCredential
from azure.identity.aio._credentials.client_assertion import (
    ClientAssertionCredential as ClientAssertionCredential,
)
from azure.identity.aio._credentials.client_secret import (
    ClientSecretCredential as ClientSecretCredential,
)
from azure.identity.aio._credentials.default import DefaultAzureCredential as DefaultAzureCredential
from azure.identity.aio._credentials.environment import (
    EnvironmentCredential as EnvironmentCredential,
)
from azure.identity.aio._credentials.managed_identity import (
    ManagedIdentityCredential as ManagedIdentityCredential,
)
from azure.identity.aio._credentials.on_behalf_of import (
    OnBehalfOfCredential as OnBehalfOfCredential,
)
from azure.identity.aio._credentials.shared_cache import (
    SharedTokenCacheCredential as SharedTokenCacheCredential,
)
from azure.identity.aio._credentials.vscode import (
    VisualStudioCodeCredential as VisualStudioCodeCredential,
)
from azure.identity.aio._credentials.workload_identity import (
    WorkloadIdentityCredential as WorkloadIdentityCredential,
)
