# playwright 1.65.

from typing import overload

from playwright.async_api._context_manager import (
    PlaywrightContextManager as PlaywrightContextManager,
)
from playwright.async_api._generated import (
    APIRequest as APIRequest,
    APIRequestContext as APIRequestContext,
    APIResponse as APIResponse,
    APIResponseAssertions as APIResponseAssertions,
    Browser as Browser,
    BrowserContext as BrowserContext,
    BrowserType as BrowserType,
    CDPSession as CDPSession,
    ConsoleMessage as ConsoleMessage,
    Dialog as Dialog,
    Download as Download,
    JSHandle as JSHandle,
    ElementHandle as ElementHandle,
    FileChooser as FileChooser,
    Frame as Frame,
    FrameLocator as FrameLocator,
    Keyboard as Keyboard,
    Locator as Locator,
    LocatorAssertions as LocatorAssertions,
    Mouse as Mouse,
    Page as Page,
    PageAssertions as PageAssertions,
    Playwright as Playwright,
    Request as Request,
    Response as Response,
    Route as Route,
    Touchscreen as Touchscreen,
    Video as Video,
    WebError as WebError,
    WebSocket as WebSocket,
    WebSocketRoute as WebSocketRoute,
    Worker as Worker,
)

expect: Expect

class Expect:
    @overload
    def __call__(self, actual: Page, message=...) -> PageAssertions: ...
    @overload
    def __call__(self, actual: APIResponse, message=...) -> APIResponseAssertions: ...
    @overload
    def __call__(self, actual: Locator, message=...) -> LocatorAssertions: ...
    def set_options(self, timeout=...): ...

def async_playwright() -> PlaywrightContextManager: ...
