# The layers of analyzer/, lowest first, each a static library of the files in its folder that
# links those it may use. A layer whose folder is empty is a name that carries its links only.
#
# For each layer but the top an executable link_<layer> pulls in the whole of it and of those
# below: a call upwards is a link error.

# layer(NAME [USES layer...] [LINKS library...])
function(layer name)
	cmake_parse_arguments(arg "" "" "USES;LINKS" ${ARGN})
	file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/analyzer/${name}/*.c")
	list(REMOVE_ITEM sources "${CMAKE_SOURCE_DIR}/analyzer/driver/main.c")
	if(sources)
		add_library(${name} STATIC ${sources})
		target_link_libraries(${name} PRIVATE ${arg_LINKS} PUBLIC strict ${arg_USES})
		if(NOT name STREQUAL "driver")
			_layer_link_check(${name} ${name} ${arg_USES})
		endif()
	else()
		add_library(${name} INTERFACE)
		target_link_libraries(${name} INTERFACE strict ${arg_USES})
	endif()
endfunction()

# _layer_link_check(NAME layer...): those are the layers that the executable links whole. While
# one of them has no files, there is nothing to check against.
function(_layer_link_check name)
	foreach(below IN LISTS ARGN)
		get_target_property(type ${below} TYPE)
		if(type STREQUAL "INTERFACE_LIBRARY")
			return()
		endif()
	endforeach()
	add_executable(link_${name} "${CMAKE_SOURCE_DIR}/packaging/link_check.c")
	if(ARGN MATCHES "(^|;)rule(;|$)")
		target_sources(link_${name} PRIVATE "${CMAKE_BINARY_DIR}/generated/rule_registry_empty.c")
	endif()
	target_link_libraries(link_${name} PRIVATE ${ARGN})
	list(JOIN ARGN "," whole)
	set_property(TARGET link_${name} PROPERTY LINK_LIBRARY_OVERRIDE "WHOLE_ARCHIVE,${whole}")
endfunction()

layer(base LINKS xxhash)
layer(source USES base)
layer(facts USES source base)
layer(python USES facts source base LINKS treesitter)
layer(native USES facts source base)
layer(program USES facts source base)
layer(rule USES program facts source base LINKS jansson)
layer(report USES rule program facts source base LINKS jansson)
layer(driver USES report rule program native python facts source base
	LINKS posix treesitter jansson Threads::Threads ${CMAKE_DL_LIBS})
