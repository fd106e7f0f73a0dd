# paho-mqtt: connect, publish, disconnect.

from effects import blocks

@blocks("broker", instead="aiomqtt.Client.publish")
def single(
    topic, payload=None, qos=0, retain=False, hostname="localhost", port=1883, client_id="",
    keepalive=60, will=None, auth=None, tls=None, protocol=..., transport="tcp", proxy_args=None,
): ...
@blocks("broker", instead="aiomqtt.Client.publish")
def multiple(
    msgs, hostname="localhost", port=1883, client_id="", keepalive=60, will=None, auth=None,
    tls=None, protocol=..., transport="tcp", proxy_args=None,
): ...
