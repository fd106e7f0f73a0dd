# stripe 16.1.

class Webhook:
    @staticmethod
    def construct_event(payload, sig_header, secret, tolerance=..., api_key=..., **options): ...
