"""The error that a chunk of a stream is or carries, with and without the wrapper that OpenAI gives it."""

from __future__ import annotations

from desktop_ai.providers.values import Object, objects_in

ERROR = "error"
# What only a chunk of a reply, or an event of another API, has.
OF_A_REPLY = ("choices", "usage", "object")
# Names under which proxies put the words of an error.
MESSAGES = ("msg", "errmsg", "error_msg", "error_message")
CODES = ("code", "errcode", "error_code", "status_code")
NO_ERROR = (None, 0, "0", 200, "200")


def error_in(chunk: Object) -> object:
    """What the words of an error can be read from; None when the chunk is no error and carries none."""
    if chunk.get(ERROR):
        return chunk
    for choice in objects_in(chunk.get("choices")):
        if isinstance(error := choice.get(ERROR), dict | str) and error:
            return choice
    if ERROR in (chunk.get("object"), chunk.get("type")):
        return chunk
    if any(chunk.get(name) is not None for name in OF_A_REPLY):
        return None
    return _bare_error(chunk)


def _bare_error(chunk: Object) -> object:
    """The error that a chunk is without saying so."""
    kind, code = chunk.get("type"), next((chunk[name] for name in CODES if chunk.get(name)), None)
    says_error = code not in NO_ERROR or (isinstance(kind, str) and ERROR in kind.casefold())
    if isinstance(chunk.get("message"), str) and (says_error or kind is None):
        return chunk
    if isinstance(chunk.get("detail"), str | list) and kind is None:
        return chunk
    for name in MESSAGES:
        if isinstance(words := chunk.get(name), str) and words and (says_error or name != MESSAGES[0]):
            return {"message": words, "code": code}
    for error in objects_in(chunk.get("errors")):
        return {ERROR: error}
    return _failed_response(chunk)


def _failed_response(chunk: Object) -> object:
    """The error of OpenAI's newer API, which some gateways speak where they should not."""
    response = chunk.get("response")
    error = response.get(ERROR) if isinstance(response, dict) else None
    return {ERROR: error} if isinstance(error, dict | str) and error else None
