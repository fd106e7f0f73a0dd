# RPi.
