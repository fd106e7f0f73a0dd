# python-dotenv 1.2: files of settings.

from dotenv.main import (
    dotenv_values as dotenv_values,
    find_dotenv as find_dotenv,
    get_key as get_key,
    load_dotenv as load_dotenv,
    set_key as set_key,
    unset_key as unset_key,
)
