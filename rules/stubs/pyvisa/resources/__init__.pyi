# PyVISA 1: instruments.

from pyvisa.resources.messagebased import MessageBasedResource as MessageBasedResource
