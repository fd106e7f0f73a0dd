# Pinned source archives: found in a folder or fetched by the registry's own client, verified
# against packaging/dependencies.lock and unpacked below the build folder. Does not compile them.
#
# Once unpacked an archive is not looked at again, so only the first configure needs a network.
#
# Included by dependencies.cmake. Run as a script it puts every archive into a folder, so that what
# is built there needs no network: cmake -DTO=packaging/archives -P packaging/cmake/archives.cmake

set(LOOPLINT_ARCHIVES "" CACHE STRING
	"Folders with the archives of packaging/dependencies.lock, for a build without network")

set(_archive_lock "${CMAKE_SOURCE_DIR}/packaging/dependencies.lock")
set(_archive_cache "${CMAKE_BINARY_DIR}/archives")
if(CMAKE_SCRIPT_MODE_FILE)
	get_filename_component(_archive_cache "${TO}" ABSOLUTE)
else()
	set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${_archive_lock}")
endif()

# Unpacks the best archive pinned for `name`; `out` is the folder that holds its one top folder.
function(archive_unpack name out)
	file(STRINGS "${_archive_lock}" pins REGEX "^${name} ")
	set(reasons "")
	foreach(pin IN LISTS pins)
		string(REGEX REPLACE " +" ";" pin "${pin}")
		list(GET pin 1 version)
		list(GET pin 5 sum)
		set(folder "${CMAKE_BINARY_DIR}/deps/${name}-${version}")
		if(NOT EXISTS "${folder}/${sum}")
			_archive_obtain("${pin}" archive reason)
			if(NOT archive)
				string(APPEND reasons "\n  ${reason}")
				continue()
			endif()
			_archive_verify("${archive}" ${sum})
			file(REMOVE_RECURSE "${folder}")
			file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${folder}")
			file(TOUCH "${folder}/${sum}") # last, so that half an unpacking does not count
		endif()
		message(STATUS "${name} ${version}: pinned source")
		set(${out} "${folder}" PARENT_SCOPE)
		return()
	endforeach()
	message(FATAL_ERROR "No source for ${name}:${reasons}\n"
		"Put one of these archives into packaging/archives/, or name the folder that has it "
		"with -DLOOPLINT_ARCHIVES=DIR.")
endfunction()

# Sets `out` to the archive's path, or to nothing and `why` to what was missing.
function(_archive_obtain pin out why)
	list(GET pin 1 version)
	list(GET pin 2 registry)
	list(GET pin 3 package)
	list(GET pin 4 archive)
	set(${out} "" PARENT_SCOPE)
	foreach(folder ${LOOPLINT_ARCHIVES} "${CMAKE_SOURCE_DIR}/packaging/archives" "${_archive_cache}")
		if(EXISTS "${folder}/${archive}")
			set(${out} "${folder}/${archive}" PARENT_SCOPE)
			return()
		endif()
	endforeach()
	cmake_language(CALL _archive_client_${registry} "${package}" ${version} client)
	if(NOT client)
		set(${why} "${archive}: the client that fetches it (${registry}) is not installed" PARENT_SCOPE)
		return()
	endif()
	message(STATUS "Fetching ${archive} (${registry})")
	file(MAKE_DIRECTORY "${_archive_cache}")
	execute_process(COMMAND ${client} WORKING_DIRECTORY "${_archive_cache}"
		RESULT_VARIABLE status OUTPUT_VARIABLE log ERROR_VARIABLE log)
	if(status EQUAL 0 AND EXISTS "${_archive_cache}/${archive}")
		set(${out} "${_archive_cache}/${archive}" PARENT_SCOPE)
		return()
	endif()
	string(REGEX REPLACE "\n" "\n    " log "${log}")
	list(JOIN client " " client)
	set(${why} "${archive}: '${client}' gave no such file\n    ${log}" PARENT_SCOPE)
endfunction()

# pip builds a source package's metadata even to download it, hence no word about which Python.
function(_archive_client_pypi package version out)
	find_program(LOOPLINT_PYTHON NAMES python3 python)
	mark_as_advanced(LOOPLINT_PYTHON)
	set(${out} "" PARENT_SCOPE)
	if(NOT LOOPLINT_PYTHON)
		return()
	endif()
	execute_process(COMMAND "${LOOPLINT_PYTHON}" -c "import pip"
		RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
	if(status EQUAL 0)
		set(${out} "${LOOPLINT_PYTHON}" -m pip download --quiet --no-deps --no-binary :all:
			--ignore-requires-python "${package}==${version}" PARENT_SCOPE)
	endif()
endfunction()

# What a distribution of Debian's kind keeps of a package as its authors published it.
function(_archive_client_debian package version out)
	find_program(LOOPLINT_APT NAMES apt-get)
	mark_as_advanced(LOOPLINT_APT)
	set(${out} "" PARENT_SCOPE)
	if(LOOPLINT_APT)
		set(${out} sh "${CMAKE_SOURCE_DIR}/packaging/debian_source.sh" ${package} PARENT_SCOPE)
	endif()
endfunction()

function(_archive_client_npm package version out)
	find_program(LOOPLINT_NPM NAMES npm)
	mark_as_advanced(LOOPLINT_NPM)
	set(${out} "" PARENT_SCOPE)
	if(LOOPLINT_NPM)
		set(${out} "${LOOPLINT_NPM}" pack --silent "${package}@${version}" PARENT_SCOPE)
	endif()
endfunction()

function(_archive_verify archive pinned)
	file(SHA256 "${archive}" actual)
	if(NOT actual STREQUAL pinned)
		message(FATAL_ERROR "${archive} is not what packaging/dependencies.lock pins:\n"
			"  pinned ${pinned}\n  actual ${actual}\nRemove it, or find out who changed it.")
	endif()
endfunction()

# Puts the best archive pinned for `name` into the folder TO.
function(_archive_put name)
	file(STRINGS "${_archive_lock}" pins REGEX "^${name} ")
	foreach(pin IN LISTS pins)
		string(REGEX REPLACE " +" ";" pin "${pin}")
		_archive_obtain("${pin}" archive reason)
		if(archive)
			list(GET pin 5 sum)
			_archive_verify("${archive}" ${sum})
			file(COPY "${archive}" DESTINATION "${_archive_cache}")
			return()
		endif()
		string(APPEND reasons "\n  ${reason}")
	endforeach()
	message(FATAL_ERROR "No source for ${name}:${reasons}")
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
	file(STRINGS "${_archive_lock}" names REGEX "^[a-z]")
	list(TRANSFORM names REPLACE " .*" "")
	list(REMOVE_DUPLICATES names)
	foreach(name IN LISTS names)
		_archive_put(${name})
	endforeach()
endif()
