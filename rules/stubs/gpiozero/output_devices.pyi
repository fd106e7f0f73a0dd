# gpiozero 2.0: pins; background=False waits.

from typing import Literal, overload

from effects import blocks

class OutputDevice:
    def on(self): ...
    def off(self): ...
    def toggle(self): ...
    def close(self): ...

class DigitalOutputDevice(OutputDevice):
    @overload
    @blocks("wait")
    def blink(
        self, on_time=..., off_time=..., n=..., *, background: Literal[False],
    ): ...  # check: can be given by position
    @overload
    def blink(self, on_time=..., off_time=..., n=..., background=...): ...

class LED(DigitalOutputDevice): ...
class Buzzer(DigitalOutputDevice): ...

class PWMLED(OutputDevice):
    @overload
    @blocks("wait")
    def blink(
        self, *args, background: Literal[False], **options,
    ): ...  # check: can be given by position
    @overload
    def blink(self, *args, **options): ...

class RGBLED:
    @overload
    @blocks("wait")
    def blink(
        self, *args, background: Literal[False], **options,
    ): ...  # check: can be given by position
    @overload
    def blink(self, *args, **options): ...
