# The man page and the shells' completions, in build/share as they are installed: the files of
# packaging/share with what analyzer/tools/share makes of the tables of options.

file(GLOB share_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/analyzer/tools/share/*.c")
add_executable(share ${share_sources})
target_link_libraries(share PRIVATE everything)

set(share_files "")

# Makes one of them, for the folder below share/ where its reader looks.
function(_share_make template folder name)
	set(from "${CMAKE_SOURCE_DIR}/packaging/share/${template}")
	set(to "${CMAKE_BINARY_DIR}/share/${folder}/${name}")
	file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/share/${folder}")
	add_custom_command(OUTPUT "${to}" COMMAND share "${from}" "${to}"
		DEPENDS share "${from}" COMMENT "Making ${name}" VERBATIM)
	install(FILES "${to}" DESTINATION "${install_share}/${folder}")
	set(share_files ${share_files} "${to}" PARENT_SCOPE)
endfunction()

_share_make(looplint.1 man/man1 looplint.1)
_share_make(looplint.bash bash-completion/completions looplint)
_share_make(_looplint zsh/site-functions _looplint)
_share_make(looplint.fish fish/vendor_completions.d looplint.fish)
add_custom_target(shared ALL DEPENDS ${share_files})
