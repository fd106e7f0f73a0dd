# NiceGUI: the application.

from nicegui.app.app import App

app: App
