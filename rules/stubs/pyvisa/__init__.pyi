# PyVISA 1: instruments.

from pyvisa.highlevel import ResourceManager as ResourceManager
