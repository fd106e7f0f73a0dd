# paho-mqtt: connect and wait for messages.

from effects import blocks

@blocks("broker", instead="aiomqtt.Client.subscribe")
def simple(
    topics, qos=0, msg_count=1, retained=True, hostname="localhost", port=1883, client_id="",
    keepalive=60, will=None, auth=None, tls=None, protocol=..., transport="tcp",
    clean_session=True, proxy_args=None,
): ...
@blocks("broker", instead="aiomqtt.Client.subscribe")
def callback(
    callback, topics, qos=0, userdata=None, hostname="localhost", port=1883, client_id="",
    keepalive=60, will=None, auth=None, tls=None, protocol=..., transport="tcp",
    clean_session=True, proxy_args=None,
): ...
