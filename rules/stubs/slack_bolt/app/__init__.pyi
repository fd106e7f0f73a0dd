# Slack Bolt: the app.

from slack_bolt.app.app import App as App
