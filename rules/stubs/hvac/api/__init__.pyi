# hvac 2.4.

