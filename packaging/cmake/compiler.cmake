# Compiler flags: our own warnings (target `strict`), sanitizers, link-time optimisation, ccache.

find_program(LOOPLINT_CCACHE ccache)
mark_as_advanced(LOOPLINT_CCACHE)
if(LOOPLINT_CCACHE AND NOT CMAKE_C_COMPILER_LAUNCHER)
	set(CMAKE_C_COMPILER_LAUNCHER "${LOOPLINT_CCACHE}")
endif()

# What our own code is compiled with; third-party code is not.
add_library(strict INTERFACE)
target_include_directories(strict INTERFACE "${CMAKE_SOURCE_DIR}/analyzer")
target_compile_options(strict INTERFACE $<$<COMPILE_LANGUAGE:C>:-Wall -Wextra -Wshadow -Wvla
	-Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith $<$<BOOL:${LOOPLINT_WERROR}>:-Werror>>)

# POSIX beyond C11, for the driver and the tests only: the layers between see bytes and values.
add_library(posix INTERFACE)
target_compile_definitions(posix INTERFACE _XOPEN_SOURCE=700 _DEFAULT_SOURCE _DARWIN_C_SOURCE)

if(LOOPLINT_SANITIZE)
	add_compile_options($<$<COMPILE_LANGUAGE:C>:-fsanitize=${LOOPLINT_SANITIZE}>
		-fno-sanitize-recover=all -fno-omit-frame-pointer -g)
	add_link_options(-fsanitize=${LOOPLINT_SANITIZE})
	set(LOOPLINT_LTO OFF)
endif()

set(looplint_lto OFF)
if(LOOPLINT_LTO AND CMAKE_BUILD_TYPE STREQUAL "Release")
	include(CheckIPOSupported)
	check_ipo_supported(RESULT looplint_lto OUTPUT _ LANGUAGES C)
endif()
if(looplint_lto)
	set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
	# With gcc the objects hold machine code as well, so that the many test executables, whose
	# speed matters less than their number, are linked without it.
	if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
		set(CMAKE_C_COMPILE_OPTIONS_IPO -flto=auto -ffat-lto-objects)
	endif()
endif()

# For executables of the build itself (tests, tools): no link-time optimisation, where the objects
# leave the choice.
function(compiler_plain_link target)
	if(looplint_lto AND CMAKE_C_COMPILER_ID STREQUAL "GNU")
		set_target_properties(${target} PROPERTIES INTERPROCEDURAL_OPTIMIZATION OFF)
		target_link_options(${target} PRIVATE -fno-lto)
	endif()
endfunction()
