# pynput.
