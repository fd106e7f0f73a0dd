# mistralai 3.7.

from mistralai.client.jobs import Jobs

class Batch:
    jobs: Jobs
