# influxdb-client 1.50: the clients.
