# cohere.finetuning.
