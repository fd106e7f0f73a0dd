# Libraries that are linked in, as targets: treesitter (core and both grammars), jansson, xxhash,
# cmocka. Everything but cmocka is linked statically where a static library exists, so that the
# executable runs on any machine of its kind.

include("${CMAKE_CURRENT_LIST_DIR}/archives.cmake")
find_package(PkgConfig QUIET)
find_package(Threads REQUIRED)

# Sets `out` to the system's static library and `include` to its headers, or to nothing: one that
# is too old or that exists only as a shared library is no use.
function(_system_static module minimum out include)
	set(${out} "" PARENT_SCOPE)
	if(NOT PKG_CONFIG_FOUND)
		return()
	endif()
	pkg_check_modules(_pc_${module} QUIET ${module}>=${minimum})
	if(NOT _pc_${module}_FOUND)
		return()
	endif()
	pkg_get_variable(libdir ${module} libdir)
	find_library(LOOPLINT_SYSTEM_${module} NAMES lib${module}.a HINTS "${libdir}" NO_CACHE)
	if(LOOPLINT_SYSTEM_${module})
		message(STATUS "${module} ${_pc_${module}_VERSION}: system")
		set(${out} "${LOOPLINT_SYSTEM_${module}}" PARENT_SCOPE)
		pkg_get_variable(includedir ${module} includedir)
		set(${include} "${includedir}" PARENT_SCOPE)
	endif()
endfunction()

# Third-party C is compiled as its authors compile it: its warnings and harmless undefined
# behaviour are theirs.
function(_third_party target)
	target_compile_options(${target} PRIVATE -w
		-fno-sanitize=undefined
		$<$<NOT:$<CONFIG:Debug>>:-O3>
		# A gcc bug on aarch64 that tree-sitter's own builds work around in the same way.
		$<$<AND:$<C_COMPILER_ID:GNU>,$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},aarch64>>:--param=early-inlining-insns=9>)
endfunction()

function(_core_build)
	archive_unpack(tree-sitter folder)
	# The package index and npm keep the same files under different folders.
	file(GLOB_RECURSE lib "${folder}/lib.c")
	get_filename_component(src "${lib}" DIRECTORY)
	add_library(treesitter_core STATIC "${lib}")
	target_include_directories(treesitter_core SYSTEM PUBLIC "${src}/../include" PRIVATE "${src}")
	target_compile_definitions(treesitter_core PRIVATE
		_POSIX_C_SOURCE=200112L _DEFAULT_SOURCE _BSD_SOURCE _DARWIN_C_SOURCE)
	_third_party(treesitter_core)
endfunction()

function(_grammar_build language)
	archive_unpack(tree-sitter-${language} folder)
	set(src "${folder}/package/src")
	add_library(treesitter_${language} STATIC "${src}/parser.c" "${src}/scanner.c")
	target_include_directories(treesitter_${language} SYSTEM PRIVATE "${src}")
	_third_party(treesitter_${language})
endfunction()

# The grammars' versions count as well: an older one knows less of the language.
set(core_module tree-sitter)
set(core_minimum 0.25)
set(python_module tree-sitter-python)
set(python_minimum 0.25)
set(toml_module tree-sitter-toml)
set(toml_minimum 0.7)

add_library(treesitter INTERFACE)
foreach(part core python toml)
	_system_static(${${part}_module} ${${part}_minimum} system include)
	if(system)
		add_library(treesitter_${part} INTERFACE)
		target_link_libraries(treesitter_${part} INTERFACE "${system}")
		target_include_directories(treesitter_${part} SYSTEM INTERFACE "${include}")
	elseif(part STREQUAL "core")
		_core_build()
	else()
		_grammar_build(${part})
	endif()
	target_link_libraries(treesitter INTERFACE treesitter_${part})
endforeach()

# Stops with the name of what to install: `packages` are Debian's names, which others resemble.
function(_system_require var packages)
	if(NOT ${var})
		message(FATAL_ERROR "${packages} is missing. './dev build' installs it on Debian and "
			"Ubuntu; elsewhere install it and run again.")
	endif()
endfunction()

find_path(JANSSON_INCLUDE jansson.h)
find_library(JANSSON_LIBRARY NAMES libjansson.a jansson)
_system_require(JANSSON_INCLUDE libjansson-dev)
_system_require(JANSSON_LIBRARY libjansson-dev)
add_library(jansson INTERFACE)
target_include_directories(jansson SYSTEM INTERFACE "${JANSSON_INCLUDE}")
target_link_libraries(jansson INTERFACE "${JANSSON_LIBRARY}")

# Header only: base/hash.c includes the whole of it.
find_path(XXHASH_INCLUDE xxhash.h)
_system_require(XXHASH_INCLUDE libxxhash-dev)
add_library(xxhash INTERFACE)
target_include_directories(xxhash SYSTEM INTERFACE "${XXHASH_INCLUDE}")

find_path(CMOCKA_INCLUDE cmocka.h)
find_library(CMOCKA_LIBRARY NAMES cmocka)
if(BUILD_TESTING)
	_system_require(CMOCKA_INCLUDE libcmocka-dev)
	_system_require(CMOCKA_LIBRARY libcmocka-dev)
	add_library(cmocka INTERFACE)
	target_include_directories(cmocka SYSTEM INTERFACE "${CMOCKA_INCLUDE}")
	target_link_libraries(cmocka INTERFACE "${CMOCKA_LIBRARY}")
endif()
mark_as_advanced(JANSSON_INCLUDE JANSSON_LIBRARY XXHASH_INCLUDE CMOCKA_INCLUDE CMOCKA_LIBRARY)
