# Tests: each tests/*_test.c is an executable (cmocka) that links everything, each tests/*_test.py
# a script; the test's name is the file's. Near its top a test may say in a comment
#   ctest: slow         it takes more than a few seconds (label `slow`, left out by the land script)
#   ctest: runtime      it runs what is checked under CPython (label `runtime`)
#   ctest: timeout=N    it may take N seconds instead of 60
#   ctest: once         it looks at the repository or the release build: not repeated with sanitizers

set(TEST_SECONDS 60)
set(TEST_SECONDS_SANITIZED 180) # sanitizers cost a factor of two to three
find_package(Python3 3.8 REQUIRED COMPONENTS Interpreter)

# A sanitized build's tests carry that in their name: './dev test' runs both builds as one.
set(test_suffix "")
if(LOOPLINT_SANITIZE)
	set(test_suffix ".sanitized")
endif()

# Sets `out` to whether the test takes part in this build, and the properties of those that do.
function(_test_register file name command)
	set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
	file(STRINGS "${file}" marks REGEX "ctest: (slow|once|runtime|timeout=[0-9]+)" LIMIT_INPUT 2048)
	if(LOOPLINT_SANITIZE AND marks MATCHES "ctest: (slow|once)")
		return()
	endif()
	set(test "${name}${test_suffix}")
	add_test(NAME ${test} COMMAND ${command})
	set(seconds ${TEST_SECONDS})
	if(LOOPLINT_SANITIZE)
		set(seconds ${TEST_SECONDS_SANITIZED})
	endif()
	if(marks MATCHES "timeout=([0-9]+)")
		set(seconds ${CMAKE_MATCH_1})
	endif()
	foreach(label slow runtime)
		if(marks MATCHES "ctest: ${label}")
			set_property(TEST ${test} APPEND PROPERTY LABELS ${label})
		endif()
	endforeach()
	set_tests_properties(${test} PROPERTIES TIMEOUT ${seconds} SKIP_RETURN_CODE 77 ENVIRONMENT
		"SOURCE_DIR=${CMAKE_SOURCE_DIR};BUILD_DIR=${CMAKE_BINARY_DIR};LOOPLINT=${CMAKE_BINARY_DIR}/looplint;CC=${CMAKE_C_COMPILER};CMAKE_GENERATOR=${CMAKE_GENERATOR};PYTHONDONTWRITEBYTECODE=1")
endfunction()

file(GLOB test_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/*_test.c")
foreach(source IN LISTS test_sources)
	get_filename_component(name "${source}" NAME_WE)
	add_executable(${name} "${source}")
	target_link_libraries(${name} PRIVATE everything posix jansson cmocka)
	_test_register("${source}" ${name} ${name})
endforeach()

# What the scripts need of the C side beside the program itself.
file(GLOB tool_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/tools/*.c")
foreach(source IN LISTS tool_sources)
	get_filename_component(name "${source}" NAME_WE)
	add_executable(${name} "${source}")
	target_link_libraries(${name} PRIVATE everything posix)
	target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
endforeach()

file(GLOB test_scripts CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/*_test.py")
foreach(script IN LISTS test_scripts)
	get_filename_component(name "${script}" NAME_WE)
	_test_register("${script}" ${name} "${Python3_EXECUTABLE};${script}")
endforeach()
