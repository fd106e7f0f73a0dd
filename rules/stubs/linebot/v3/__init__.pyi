# linebot.v3.
