# The layers of analyzer/, lowest first, each a static library of the files in its folder that
# links those it may use. A layer whose folder is empty is a name that carries its links only.

# layer(NAME [USES layer...] [LINKS library...])
function(layer name)
	cmake_parse_arguments(arg "" "" "USES;LINKS" ${ARGN})
	file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/analyzer/${name}/*.c")
	list(REMOVE_ITEM sources "${CMAKE_SOURCE_DIR}/analyzer/driver/main.c")
	if(sources)
		add_library(${name} STATIC ${sources})
		target_link_libraries(${name} PRIVATE ${arg_LINKS} PUBLIC strict ${arg_USES})
		set_property(GLOBAL APPEND PROPERTY LOOPLINT_LAYERS ${name})
	else()
		add_library(${name} INTERFACE)
		target_link_libraries(${name} INTERFACE strict ${arg_USES})
	endif()
endfunction()

layer(base LINKS xxhash)
layer(source USES base)
layer(facts USES source base)
layer(python USES facts source base LINKS treesitter)
layer(native USES facts source base)
layer(program USES facts source base)
layer(rule USES program facts source base)
layer(report USES rule program facts source base LINKS jansson)
layer(driver USES report rule program native python facts source base
	LINKS posix treesitter jansson Threads::Threads)
