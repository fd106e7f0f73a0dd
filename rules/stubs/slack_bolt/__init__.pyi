# Slack Bolt 1: listeners run in threads; those of the asynchronous app are coroutine functions.

from slack_bolt.app.app import App as App
