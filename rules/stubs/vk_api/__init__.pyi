# vk_api 11.10.

from vk_api.vk_api import VkApi as VkApi
