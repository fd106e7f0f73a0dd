# pika 1.4: the connection that waits.
from typing import Any, Literal, overload
from typing_extensions import Self

from effects import blocks, calls

class BlockingConnection:
    @blocks(
        "broker", instead=("aio_pika.connect_robust", "aiormq.connect"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def __init__(self, parameters=None) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks(
        "broker", instead=("aio_pika.Connection.close", "aiormq.Connection.close"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def __exit__(self, *args) -> None: ...
    @blocks(
        "broker", instead=("aio_pika.Connection.channel", "aiormq.Connection.channel"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def channel(self, channel_number=None) -> BlockingChannel: ...
    @blocks(
        "broker", instead=("aio_pika.Connection.close", "aiormq.Connection.close"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def close(self, reply_code=200, reply_text="Normal shutdown") -> None: ...
    @blocks(
        "broker", instead=("aio_pika.Connection.update_secret", "aiormq.Connection.update_secret"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def update_secret(self, new_secret, reason) -> None: ...
    @overload
    def process_data_events(self, time_limit: Literal[0] = 0) -> None: ...
    @overload
    @blocks("broker", note="a BlockingConnection stays in the thread that made it")
    def process_data_events(self, time_limit=0) -> None: ...
    @blocks("sleep", instead="asyncio.sleep")
    def sleep(self, duration) -> None: ...
    @calls("callback", sync="worker")
    def call_later(self, delay, callback): ...
    @calls("callback", sync="worker")
    def add_callback_threadsafe(self, callback): ...
    def remove_timeout(self, timeout_id): ...
    def add_on_connection_blocked_callback(self, callback): ...
    def add_on_connection_unblocked_callback(self, callback): ...

class _Messages:
    def __iter__(self) -> Self: ...
    @blocks("broker", instead="aio_pika.Queue.iterator")
    def __next__(self) -> Any: ...

class BlockingChannel:
    @property
    def connection(self) -> BlockingConnection: ...
    def __enter__(self) -> Self: ...
    @blocks(
        "broker", instead=("aio_pika.Channel.close", "aiormq.Channel.close"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def __exit__(self, *args) -> None: ...
    @blocks(
        "broker", instead=("aio_pika.Channel.close", "aiormq.Channel.close"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def close(self, reply_code=0, reply_text="Normal shutdown") -> None: ...
    @blocks(
        "broker", instead=("aio_pika.Queue.consume", "aiormq.Channel.basic_consume"),
        note="a BlockingConnection stays in the thread that made it",
    )
    @calls("on_message_callback", sync="worker")
    def basic_consume(
        self, queue, on_message_callback, auto_ack=False, exclusive=False, consumer_tag=None,
        arguments=None
    ): ...
    @blocks(
        "broker", instead="aio_pika.Queue.iterator",
        note="a BlockingConnection stays in the thread that made it",
    )
    def start_consuming(self) -> None: ...
    @blocks(
        "broker", instead=("aio_pika.Queue.cancel", "aiormq.Channel.basic_cancel"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def stop_consuming(self, consumer_tag=None): ...
    @blocks(
        "broker", instead=("aio_pika.Queue.cancel", "aiormq.Channel.basic_cancel"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def basic_cancel(self, consumer_tag): ...
    @blocks(
        "broker", instead=("aio_pika.Queue.cancel", "aiormq.Channel.basic_cancel"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def cancel(self): ...
    def consume(
        self, queue, auto_ack=False, exclusive=False, arguments=None, inactivity_timeout=None,
        consumer_tag=None
    ) -> _Messages: ...
    @blocks(
        "broker", instead=("aio_pika.Exchange.publish", "aiormq.Channel.basic_publish"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def basic_publish(
        self, exchange, routing_key, body, properties=None, mandatory=False
    ) -> None: ...
    @blocks(
        "broker", instead=("aio_pika.Queue.get", "aiormq.Channel.basic_get"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def basic_get(self, queue, auto_ack=False): ...
    @blocks(
        "broker", instead=("aio_pika.IncomingMessage.ack", "aiormq.Channel.basic_ack"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def basic_ack(self, delivery_tag=0, multiple=False) -> None: ...
    @blocks(
        "broker", instead=("aio_pika.IncomingMessage.nack", "aiormq.Channel.basic_nack"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def basic_nack(self, delivery_tag=0, multiple=False, requeue=True) -> None: ...
    @blocks(
        "broker", instead=("aio_pika.IncomingMessage.reject", "aiormq.Channel.basic_reject"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def basic_reject(self, delivery_tag=0, requeue=True) -> None: ...
    @blocks(
        "broker", instead=("aio_pika.Channel.set_qos", "aiormq.Channel.basic_qos"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def basic_qos(self, prefetch_size=0, prefetch_count=0, global_qos=False) -> None: ...
    @blocks(
        "broker", instead=("aio_pika.Channel.declare_exchange", "aiormq.Channel.exchange_declare"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def exchange_declare(
        self, exchange, exchange_type=..., passive=False, durable=False, auto_delete=False,
        internal=False, arguments=None
    ): ...
    @blocks(
        "broker", instead=("aio_pika.Channel.declare_queue", "aiormq.Channel.queue_declare"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def queue_declare(
        self, queue, passive=False, durable=False, exclusive=False, auto_delete=False,
        arguments=None
    ): ...
    @blocks(
        "broker", instead=("aio_pika.Queue.bind", "aiormq.Channel.queue_bind"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def queue_bind(self, queue, exchange, routing_key=None, arguments=None): ...
    @blocks(
        "broker", instead=("aio_pika.Queue.purge", "aiormq.Channel.queue_purge"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def queue_purge(self, queue): ...
    @blocks(
        "broker", instead=("aio_pika.Channel.queue_delete", "aiormq.Channel.queue_delete"),
        note="a BlockingConnection stays in the thread that made it",
    )
    def queue_delete(self, queue, if_unused=False, if_empty=False): ...
    @blocks(
        "broker", instead="aiormq.Channel.basic_recover",
        note="a BlockingConnection stays in the thread that made it",
    )
    def basic_recover(self, requeue=False): ...
    @blocks(
        "broker", instead="aiormq.Channel.confirm_delivery",
        note="a BlockingConnection stays in the thread that made it",
    )
    def confirm_delivery(self): ...
    @blocks(
        "broker", instead="aiormq.Channel.exchange_delete",
        note="a BlockingConnection stays in the thread that made it",
    )
    def exchange_delete(self, exchange=None, if_unused=False): ...
    @blocks(
        "broker", instead="aiormq.Channel.exchange_bind",
        note="a BlockingConnection stays in the thread that made it",
    )
    def exchange_bind(self, destination, source, routing_key="", arguments=None): ...
    @blocks(
        "broker", instead="aiormq.Channel.exchange_unbind",
        note="a BlockingConnection stays in the thread that made it",
    )
    def exchange_unbind(self, destination=None, source=None, routing_key="", arguments=None): ...
    @blocks(
        "broker", instead="aiormq.Channel.queue_unbind",
        note="a BlockingConnection stays in the thread that made it",
    )
    def queue_unbind(self, queue, exchange, routing_key=None, arguments=None): ...
    @blocks(
        "broker", instead="aiormq.Channel.flow",
        note="a BlockingConnection stays in the thread that made it",
    )
    def flow(self, active): ...
    @blocks(
        "broker", instead="aiormq.Channel.tx_select",
        note="a BlockingConnection stays in the thread that made it",
    )
    def tx_select(self): ...
    @blocks(
        "broker", instead="aiormq.Channel.tx_commit",
        note="a BlockingConnection stays in the thread that made it",
    )
    def tx_commit(self): ...
    @blocks(
        "broker", instead="aiormq.Channel.tx_rollback",
        note="a BlockingConnection stays in the thread that made it",
    )
    def tx_rollback(self): ...
    def get_waiting_message_count(self): ...
    def add_on_cancel_callback(self, callback): ...
    def add_on_return_callback(self, callback): ...
