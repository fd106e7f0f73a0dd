# b2sdk 2.13.

