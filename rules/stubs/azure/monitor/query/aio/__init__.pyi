# azure-monitor-query 2.0.

from azure.monitor.query.aio._patch import LogsQueryClient as LogsQueryClient
