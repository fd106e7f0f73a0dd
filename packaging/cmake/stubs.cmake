# The catalogue: every rules/stubs/**/*.pyi, compiled to one facts blob by the tool stubc and
# linked in as stub_blob / stub_blob_size.

# What nearly every run asks for is kept ready, at ten times the size; the rest is unpacked.
set(_stubs_ready builtins effects typing collections.abc
	asyncio asyncio.events asyncio.futures asyncio.runners asyncio.tasks)

function(_stubs_build)
	file(GLOB_RECURSE stubs CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/rules/stubs/*.pyi")
	add_executable(stubc "${CMAKE_SOURCE_DIR}/analyzer/tools/stubc.c")
	target_link_libraries(stubc PRIVATE program python posix)
	set(blob "${looplint_generated}/stubs.blob")
	add_custom_command(OUTPUT "${blob}"
		COMMAND stubc "${blob}" rules/stubs ${_stubs_ready} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
		DEPENDS stubc ${stubs} COMMENT "Compiling the catalogue")
	set(STUB_BLOB "${blob}")
	configure_file("${CMAKE_SOURCE_DIR}/packaging/stubs.S.in" "${looplint_generated}/stubs.S" @ONLY)
	set_source_files_properties("${looplint_generated}/stubs.S" PROPERTIES OBJECT_DEPENDS "${blob}")
	add_library(stubs STATIC "${looplint_generated}/stubs.S")
endfunction()

if(EXISTS "${CMAKE_SOURCE_DIR}/analyzer/tools/stubc.c")
	_stubs_build()
else()
	add_library(stubs INTERFACE)
endif()
