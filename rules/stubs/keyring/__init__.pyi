# keyring 25.7: secrets of the desktop.

from keyring.core import (
    delete_password as delete_password,
    get_credential as get_credential,
    get_keyring as get_keyring,
    get_password as get_password,
    set_password as set_password,
)
