# wordcloud 1.9.

from wordcloud.wordcloud import WordCloud as WordCloud
