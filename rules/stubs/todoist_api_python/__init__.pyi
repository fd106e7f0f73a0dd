# todoist_api_python.
