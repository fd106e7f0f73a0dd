# What C functions do (analyzer/native/c.pyi), embedded for `looplint native`.

set(_native_stub "${CMAKE_SOURCE_DIR}/analyzer/native/c.pyi")
set(_native_source "${CMAKE_BINARY_DIR}/generated/native_stub.c")
add_custom_command(OUTPUT "${_native_source}"
	COMMAND embed "${_native_source}" native_c_stub "${_native_stub}"
	DEPENDS embed "${_native_stub}" COMMENT "Embedding native/c.pyi")
target_sources(native PRIVATE "${_native_source}")
