# mistralai.client.utils.
