# line-bot-sdk 3.27.

from linebot.api import LineBotApi as LineBotApi
