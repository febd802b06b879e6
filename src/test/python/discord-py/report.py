"""One line of JSON for each thing that was seen; the test reads them."""

import json
import logging
import traceback


def report(step, **seen):
    print(json.dumps({"step": step, **seen}), flush=True)


def report_trouble(where, error):
    text = "".join(traceback.format_exception(error)) if isinstance(error, BaseException) else str(error)
    report("trouble", where=where, message=text)


class Complaints(logging.Handler):
    """The library warns by its log, of fields that it does not know among others."""

    def emit(self, record):
        if record.levelno >= logging.WARNING:
            report_trouble(record.name, record.exc_info[1] if record.exc_info else record.getMessage())
