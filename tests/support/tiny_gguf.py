"""Writes a tiny model for llama.cpp: half a megabyte, no download, and every word of its reply is known.

How it works: attention and feed-forward weights are zero, so that the state of the network is the code of the
last token, a random row of +1 and -1. The output row of a token is the sum of the codes of the tokens that it
should follow. That is an exact table of pairs: at temperature 0 the model says its script, a millisecond a word.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]

SCRIPT = (
    "Hello! This is a tiny local model. It writes *Markdown*, `code` and numbers: "
    "1, 2, 3. Unicode works too: café, naïve, 你好, 🙂. Goodbye."
)
THOUGHT = "Let me think about this first"
TEMPLATE = (
    "{%- for m in messages -%}<|{{ m.role }}|>{{ m.content }}<|end|>{%- endfor -%}"
    "{%- if add_generation_prompt -%}<|assistant|>{%- endif -%}"
)
CONTEXT = 4096
WIDTH = 192
HEADS = 4
FEED_FORWARD = 32
SEED = 7
# How much more likely than all else the next word of the script is, as a logit.
PREFERENCE = 24.0
UNKNOWN, BEGIN, SENTENCE_END, MESSAGE_END = "<unk>", "<s>", "</s>", "<|end|>"
ROLES = ("<|system|>", "<|user|>", "<|assistant|>")


class Kind(StrEnum):
    """What the model does: say its script once, again and again without end, or think before it."""

    SCRIPT = "script"
    ENDLESS = "endless"
    THINKING = "thinking"


def write_tiny_gguf(path: Path, kind: Kind = Kind.SCRIPT) -> Path:
    """Write the model to `path`."""
    vocabulary = Vocabulary(words_of(SCRIPT) + words_of(THOUGHT))
    writer = gguf.GGUFWriter(path, "llama")
    _write_shape(writer, kind, len(vocabulary.tokens))
    vocabulary.write(writer)
    writer.add_chat_template(TEMPLATE)
    _write_weights(writer, *_tables(vocabulary, _order(kind)))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def words_of(text: str) -> list[str]:
    """Words with the space before them: joined they are the text again."""
    first, *others = text.split(" ")
    return [first, *(f" {word}" for word in others)]


def _order(kind: Kind) -> list[str]:
    """Every token of a reply, from the one that the prompt ends in."""
    script = words_of(SCRIPT)
    thought = ["<think>", *words_of(THOUGHT), "</think>"]
    match kind:
        case Kind.SCRIPT:
            return ["<|assistant|>", *script, MESSAGE_END]
        case Kind.THINKING:
            return ["<|assistant|>", *thought, *script, MESSAGE_END]
        case Kind.ENDLESS:
            return ["<|assistant|>", *script, script[0]]


class Vocabulary:
    """The tokens: marks, every byte, every printable character, and the words of the script."""

    def __init__(self, words: Iterable[str]) -> None:
        self.tokens: list[str] = []
        self.types: list[gguf.TokenType] = []
        self._add([UNKNOWN], gguf.TokenType.UNKNOWN)
        self._add([BEGIN, SENTENCE_END], gguf.TokenType.CONTROL)
        self._add([f"<0x{byte:02X}>" for byte in range(256)], gguf.TokenType.BYTE)
        self._add([MESSAGE_END, *ROLES], gguf.TokenType.CONTROL)
        self._add(["<think>", "</think>"], gguf.TokenType.USER_DEFINED)
        characters = [chr(code) for code in range(32, 127)]
        pieces = dict.fromkeys(_piece(text) for text in [*characters, *words])
        self._add(list(pieces), gguf.TokenType.NORMAL)

    def _add(self, tokens: list[str], type_: gguf.TokenType) -> None:
        self.tokens += tokens
        self.types += [type_] * len(tokens)

    def number(self, text: str) -> int:
        """The number of a mark or a word."""
        return self.tokens.index(_piece(text))

    def write(self, writer: gguf.GGUFWriter) -> None:
        """Write the tokens and what each is for."""
        writer.add_tokenizer_model("llama")
        writer.add_tokenizer_pre("default")
        writer.add_token_list(self.tokens)
        writer.add_token_scores([-float(number) for number in range(len(self.tokens))])
        writer.add_token_types(self.types)
        writer.add_bos_token_id(self.number(BEGIN))
        writer.add_eos_token_id(self.number(SENTENCE_END))
        writer.add_eot_token_id(self.number(MESSAGE_END))
        writer.add_unk_token_id(self.number(UNKNOWN))
        writer.add_add_bos_token(True)
        writer.add_add_space_prefix(False)


def _piece(text: str) -> str:
    return text.replace(" ", "\u2581")


def _tables(vocabulary: Vocabulary, order: list[str]) -> tuple[Matrix, Matrix]:
    """The code of each token, and the row that makes each follow those it should."""
    random = np.random.default_rng(SEED)
    codes = random.choice([-1.0, 1.0], size=(len(vocabulary.tokens), WIDTH)).astype(np.float32)
    rows = np.zeros_like(codes)
    numbers = [vocabulary.number(text) for text in order]
    for token, following in pairwise(numbers):
        rows[following] += codes[token] * (PREFERENCE / WIDTH)
    return codes, rows


def _write_shape(writer: gguf.GGUFWriter, kind: Kind, size: int) -> None:
    writer.add_name(f"tiny-{kind}")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(1)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(size)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)


def _write_weights(writer: gguf.GGUFWriter, codes: Matrix, rows: Matrix) -> None:
    head = WIDTH // HEADS
    zeros = {
        "attn_q": (WIDTH, WIDTH),
        "attn_k": (head, WIDTH),
        "attn_v": (head, WIDTH),
        "attn_output": (WIDTH, WIDTH),
        "ffn_gate": (FEED_FORWARD, WIDTH),
        "ffn_up": (FEED_FORWARD, WIDTH),
        "ffn_down": (WIDTH, FEED_FORWARD),
    }
    writer.add_tensor("token_embd.weight", codes.astype(np.float16))
    writer.add_tensor("output_norm.weight", np.ones(WIDTH, np.float32))
    writer.add_tensor("output.weight", rows.astype(np.float16))
    for name in ("attn_norm", "ffn_norm"):
        writer.add_tensor(f"blk.0.{name}.weight", np.ones(WIDTH, np.float32))
    for name, shape in zeros.items():
        writer.add_tensor(f"blk.0.{name}.weight", np.zeros(shape, np.float16))
