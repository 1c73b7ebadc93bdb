"""WorkThread: a job that fails does not end what the thread is there for."""

import threading

from desktop_ai.ui.transcript.work_thread import WorkThread


def test_jobs_behind_one_that_fails_are_done_and_the_failure_is_logged(expected_logs: list[str]) -> None:
    expected_logs.append("job of the thread jobs failed")
    done = threading.Event()

    def work(job: str) -> bool:
        if job == "bad":
            raise ValueError(job)
        done.set()
        return True

    thread: WorkThread[str] = WorkThread("jobs", work)
    thread.add("bad")
    thread.add("good")
    assert done.wait(5)
