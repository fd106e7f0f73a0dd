# pysnmp 4 and 7. # check: version 7 has all in folders of its own

from typing import Any, Self

from effects import blocks, named

@named("pysnmp.hlapi.nextCmd")
class _Steps:
    @blocks("socket")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...
def getCmd(
    snmpEngine, authData, transportTarget, contextData, *varBinds, **options,
) -> _Steps: ...  # check: until version 4
def nextCmd(
    snmpEngine, authData, transportTarget, contextData, *varBinds, **options,
) -> _Steps: ...  # check: until version 4
def setCmd(
    snmpEngine, authData, transportTarget, contextData, *varBinds, **options,
) -> _Steps: ...  # check: until version 4
def bulkCmd(
    snmpEngine, authData, transportTarget, contextData, nonRepeaters, maxRepetitions, *varBinds,
    **options,
) -> _Steps: ...  # check: until version 4
