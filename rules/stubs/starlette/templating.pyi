# starlette: templates.

class Jinja2Templates:
    def TemplateResponse(
        self, request, name, context=None, status_code=200, headers=None, media_type=None,
        background=None,
    ): ...
    def get_template(self, name): ...
