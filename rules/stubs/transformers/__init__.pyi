# transformers: models, read from files or downloaded.

from transformers.configuration_utils import PretrainedConfig as PretrainedConfig
from transformers.generation.utils import GenerationMixin as GenerationMixin
from transformers.modeling_utils import PreTrainedModel as PreTrainedModel
from transformers.models.auto import (
    AutoConfig as AutoConfig,
    AutoFeatureExtractor as AutoFeatureExtractor,
    AutoImageProcessor as AutoImageProcessor,
    AutoModel as AutoModel,
    AutoModelForCausalLM as AutoModelForCausalLM,
    AutoModelForImageClassification as AutoModelForImageClassification,
    AutoModelForMaskedLM as AutoModelForMaskedLM,
    AutoModelForQuestionAnswering as AutoModelForQuestionAnswering,
    AutoModelForSeq2SeqLM as AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification as AutoModelForSequenceClassification,
    AutoModelForSpeechSeq2Seq as AutoModelForSpeechSeq2Seq,
    AutoModelForTokenClassification as AutoModelForTokenClassification,
    AutoProcessor as AutoProcessor,
    AutoTokenizer as AutoTokenizer,
)
from transformers.pipelines import Pipeline as Pipeline, pipeline as pipeline
from transformers.tokenization_utils_base import PreTrainedTokenizerBase as PreTrainedTokenizerBase
from transformers.trainer import Trainer as Trainer
