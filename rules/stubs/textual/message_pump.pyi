# Textual: what handles messages.

from effects import calls, runs_on

from textual.timer import Timer

class MessagePump:
    @calls("callback", sync="loop", coroutine="loop")
    def call_later(self, callback, *args, **kwargs): ...
    @calls("callback", sync="loop", coroutine="loop")
    def call_next(self, callback, *args, **kwargs): ...
    @calls("callback", sync="loop", coroutine="loop")
    def call_after_refresh(self, callback, *args, **kwargs): ...
    @calls("callback", sync="loop", coroutine="loop")
    def set_timer(self, delay, callback=None, *, name=None, pause=False) -> Timer: ...
    @calls("callback", sync="loop", coroutine="loop")
    def set_interval(
        self, interval, callback=None, *, name=None, repeat=0, pause=False,
    ) -> Timer: ...
    def post_message(self, message): ...
    @runs_on("loop")
    def on_load(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_mount(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_unmount(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_ready(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_show(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_hide(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_resize(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_focus(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_blur(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_key(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_click(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_mouse_down(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_mouse_up(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_mouse_move(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_mouse_scroll_down(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_mouse_scroll_up(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_paste(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_enter(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_leave(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_button_pressed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_input_changed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_input_submitted(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_checkbox_changed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_switch_changed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_select_changed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_radio_set_changed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_list_view_selected(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_list_view_highlighted(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_data_table_row_selected(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_data_table_cell_selected(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_data_table_row_highlighted(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_tree_node_selected(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_tree_node_expanded(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_option_list_option_selected(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_tabbed_content_tab_activated(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_text_area_changed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_worker_state_changed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_selection_list_selected_changed(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_markdown_link_clicked(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_directory_tree_file_selected(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_screen_resume(self, event): ...  # check: in classes derived from it
    @runs_on("loop")
    def on_screen_suspend(self, event): ...  # check: in classes derived from it
