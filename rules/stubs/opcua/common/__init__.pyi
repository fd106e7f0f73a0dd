# opcua.common.
