# werkzeug 3.1.

