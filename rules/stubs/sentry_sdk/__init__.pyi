# sentry-sdk 2: events are sent by a thread of its own; flush waits until they are.

from sentry_sdk.api import flush as flush
