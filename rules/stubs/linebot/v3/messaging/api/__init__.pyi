# linebot.v3.messaging.api.
