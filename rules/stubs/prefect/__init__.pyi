# Prefect 3: a plain flow runs where it is called.

from prefect.flows import flow as flow
from prefect.flows import serve as serve
from prefect.tasks import task as task
