# transformers: classes found by the model's name.

from effects import blocks
from transformers.configuration_utils import PretrainedConfig
from transformers.modeling_utils import PreTrainedModel
from transformers.tokenization_utils_base import PreTrainedTokenizerBase

class AutoConfig:
    @classmethod
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def from_pretrained(
        cls, pretrained_model_name_or_path, *args, **options,
    ) -> PretrainedConfig: ...

class AutoTokenizer:
    @classmethod
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def from_pretrained(
        cls, pretrained_model_name_or_path, *args, **options,
    ) -> PreTrainedTokenizerBase: ...

class AutoProcessor:
    @classmethod
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def from_pretrained(cls, pretrained_model_name_or_path, *args, **options): ...

class AutoImageProcessor:
    @classmethod
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def from_pretrained(cls, pretrained_model_name_or_path, *args, **options): ...

class AutoFeatureExtractor:
    @classmethod
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def from_pretrained(cls, pretrained_model_name_or_path, *args, **options): ...

class AutoModel:
    @classmethod
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def from_pretrained(
        cls, pretrained_model_name_or_path, *args, **options,
    ) -> PreTrainedModel: ...

class AutoModelForCausalLM(AutoModel): ...
class AutoModelForSeq2SeqLM(AutoModel): ...
class AutoModelForMaskedLM(AutoModel): ...
class AutoModelForSequenceClassification(AutoModel): ...
class AutoModelForTokenClassification(AutoModel): ...
class AutoModelForQuestionAnswering(AutoModel): ...
class AutoModelForImageClassification(AutoModel): ...
class AutoModelForSpeechSeq2Seq(AutoModel): ...
