# Compiler flags: our own warnings (target `strict`), sanitizers, ccache.

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
endif()
