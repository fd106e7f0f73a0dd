# Libraries that are linked in, as targets: treesitter (core and both grammars), jansson, xxhash,
# cmocka. Everything but cmocka is linked statically, so that the executable runs on any machine of
# its kind: the system's static library, or the pinned source.

option(LOOPLINT_SYSTEM "Take libraries of the system where it has them" ON)
include("${CMAKE_CURRENT_LIST_DIR}/archives.cmake")
find_package(PkgConfig QUIET)
find_package(Threads REQUIRED)

# Sets `out` to the system's static library and `include` to its headers, or to nothing: one that
# is too old or that exists only as a shared library is no use.
function(_system_static module minimum out include)
	set(${out} "" PARENT_SCOPE)
	if(NOT PKG_CONFIG_FOUND OR NOT LOOPLINT_SYSTEM)
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
	target_include_directories(treesitter_${language} SYSTEM PUBLIC "${src}")
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

# Its own build makes two headers: the public one is made here from the same template, the other's
# definitions are on the command line.
function(_jansson_build)
	archive_unpack(jansson folder)
	file(GLOB src "${folder}/*/src")
	set(json_inline inline)
	foreach(feature long_long localeconv atomic_builtins sync_builtins)
		set(json_have_${feature} 1)
	endforeach()
	set(config "${CMAKE_BINARY_DIR}/generated/jansson")
	configure_file("${src}/jansson_config.h.in" "${config}/jansson_config.h" @ONLY)
	file(TOUCH "${config}/jansson_private_config.h")
	file(GLOB sources "${src}/*.c")
	add_library(jansson STATIC ${sources})
	target_include_directories(jansson SYSTEM PUBLIC "${src}" "${config}")
	target_compile_definitions(jansson PRIVATE _DEFAULT_SOURCE _DARWIN_C_SOURCE HAVE_STDINT_H HAVE_UNISTD_H HAVE_FCNTL_H
		HAVE_SYS_TYPES_H HAVE_SYS_STAT_H HAVE_SYS_TIME_H HAVE_OPEN HAVE_READ HAVE_CLOSE
		HAVE_GETPID HAVE_GETTIMEOFDAY HAVE_LOCALECONV HAVE_ATOMIC_BUILTINS)
	_third_party(jansson)
endfunction()

if(LOOPLINT_SYSTEM)
	find_path(JANSSON_INCLUDE jansson.h)
	find_library(JANSSON_LIBRARY NAMES libjansson.a)
	find_path(XXHASH_INCLUDE xxhash.h)
endif()
if(JANSSON_INCLUDE AND JANSSON_LIBRARY)
	add_library(jansson INTERFACE)
	target_link_libraries(jansson INTERFACE "${JANSSON_LIBRARY}")
	target_include_directories(jansson SYSTEM INTERFACE "${JANSSON_INCLUDE}")
else()
	_jansson_build()
endif()

# Header only: base/hash.c includes the whole of it.
if(NOT XXHASH_INCLUDE)
	archive_unpack(xxhash folder)
	file(GLOB_RECURSE header "${folder}/xxhash.h")
	get_filename_component(XXHASH_INCLUDE "${header}" DIRECTORY)
endif()
add_library(xxhash INTERFACE)
target_include_directories(xxhash SYSTEM INTERFACE "${XXHASH_INCLUDE}")

if(BUILD_TESTING)
	find_path(CMOCKA_INCLUDE cmocka.h)
	find_library(CMOCKA_LIBRARY NAMES cmocka)
	if(NOT CMOCKA_INCLUDE OR NOT CMOCKA_LIBRARY)
		message(FATAL_ERROR "The tests need libcmocka-dev. './dev build' installs it on Debian and "
			"Ubuntu; elsewhere install cmocka and run again, or say -DBUILD_TESTING=OFF.")
	endif()
	add_library(cmocka INTERFACE)
	target_include_directories(cmocka SYSTEM INTERFACE "${CMOCKA_INCLUDE}")
	target_link_libraries(cmocka INTERFACE "${CMOCKA_LIBRARY}")
endif()
mark_as_advanced(JANSSON_INCLUDE JANSSON_LIBRARY XXHASH_INCLUDE CMOCKA_INCLUDE CMOCKA_LIBRARY)
