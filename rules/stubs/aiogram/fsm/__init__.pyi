# aiogram 3: states of conversations.
