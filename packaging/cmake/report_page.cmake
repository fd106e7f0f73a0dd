# The page of the html report: the files of analyzer/report/page, embedded as report_page_*.

set(_page "${CMAKE_SOURCE_DIR}/analyzer/report/page")
set(_page_source "${CMAKE_BINARY_DIR}/generated/report_page.c")
add_custom_command(OUTPUT "${_page_source}"
	COMMAND embed "${_page_source}" report_page_css "${_page}/page.css"
		report_page_html "${_page}/page.html" report_page_js "${_page}/page.js"
	DEPENDS embed "${_page}/page.css" "${_page}/page.html" "${_page}/page.js"
	COMMENT "Embedding the html report's page")
target_sources(report PRIVATE "${_page_source}")
