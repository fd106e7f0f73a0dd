# kubernetes 37.0: the interfaces used most.

from kubernetes.client.api.apiextensions_v1_api import ApiextensionsV1Api as ApiextensionsV1Api
from kubernetes.client.api.apps_v1_api import AppsV1Api as AppsV1Api
from kubernetes.client.api.authorization_v1_api import AuthorizationV1Api as AuthorizationV1Api
from kubernetes.client.api.autoscaling_v1_api import AutoscalingV1Api as AutoscalingV1Api
from kubernetes.client.api.autoscaling_v2_api import AutoscalingV2Api as AutoscalingV2Api
from kubernetes.client.api.batch_v1_api import BatchV1Api as BatchV1Api
from kubernetes.client.api.coordination_v1_api import CoordinationV1Api as CoordinationV1Api
from kubernetes.client.api.core_v1_api import CoreV1Api as CoreV1Api
from kubernetes.client.api.custom_objects_api import CustomObjectsApi as CustomObjectsApi
from kubernetes.client.api.networking_v1_api import NetworkingV1Api as NetworkingV1Api
from kubernetes.client.api.policy_v1_api import PolicyV1Api as PolicyV1Api
from kubernetes.client.api.rbac_authorization_v1_api import (
    RbacAuthorizationV1Api as RbacAuthorizationV1Api,
)
from kubernetes.client.api.storage_v1_api import StorageV1Api as StorageV1Api
from kubernetes.client.api.version_api import VersionApi as VersionApi
from kubernetes.client.api_client import ApiClient as ApiClient
from kubernetes.client.configuration import Configuration as Configuration
