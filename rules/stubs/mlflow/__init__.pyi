# mlflow 3.17: runs, told to a server or to files.

from mlflow.tracking._model_registry.fluent import register_model as register_model
from mlflow.tracking.client import MlflowClient as MlflowClient
from mlflow.tracking.fluent import (
    log_metric as log_metric,
    log_metrics as log_metrics,
    log_param as log_param,
    log_params as log_params,
    log_artifact as log_artifact,
    log_artifacts as log_artifacts,
    start_run as start_run,
    end_run as end_run,
    set_experiment as set_experiment,
    set_tag as set_tag,
    set_tags as set_tags,
    search_runs as search_runs,
    get_run as get_run,
    create_experiment as create_experiment,
    log_dict as log_dict,
    log_text as log_text,
    log_figure as log_figure,
    log_image as log_image,
    get_experiment_by_name as get_experiment_by_name,
    get_experiment as get_experiment,
    delete_run as delete_run,
    delete_experiment as delete_experiment,
    search_experiments as search_experiments,
    log_table as log_table,
    load_table as load_table,
)
