# pysnmp 7.1: for asyncio.

async def send_notification(
    snmpEngine, authData, transportTarget, contextData, notifyType, *varBinds, **options,
): ...
