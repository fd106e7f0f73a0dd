# pysnmp.hlapi.v3arch.
