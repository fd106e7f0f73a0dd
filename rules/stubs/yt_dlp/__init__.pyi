# yt-dlp 2025. It works in Python, and starts programs: a process is better than a thread.

from yt_dlp.YoutubeDL import YoutubeDL as YoutubeDL
