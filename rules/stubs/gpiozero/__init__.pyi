# gpiozero 2.0: pins.

from gpiozero.input_devices import (
    Button as Button,
    DigitalInputDevice as DigitalInputDevice,
    DistanceSensor as DistanceSensor,
    LightSensor as LightSensor,
    LineSensor as LineSensor,
    MotionSensor as MotionSensor,
)
from gpiozero.output_devices import Buzzer as Buzzer, LED as LED, PWMLED as PWMLED, RGBLED as RGBLED
