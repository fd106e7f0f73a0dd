# mlflow 3.17.

from mlflow.tracking.client import MlflowClient as MlflowClient
