package org.communique.json;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The threads of one reading, which are there while there is something to do. Not thread-safe. */
final class LineThreads {

    /** What each is called. */
    static final String NAME = "communique-lines";

    /** For a reader that is neither read to its end nor closed. */
    private static final long IDLE_SECONDS = 1;

    private final int count;
    private @Nullable ExecutorService running;

    LineThreads(int count) {
        this.count = count;
    }

    /** {@return how many there are at most} */
    int count() {
        return count;
    }

    <T> Future<T> submit(Callable<T> task) {
        ExecutorService executor = running == null ? started() : running;
        running = executor;
        return executor.submit(task);
    }

    private ExecutorService started() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                count, count, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LineThreads::thread);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, NAME);
        thread.setDaemon(true);
        return thread;
    }

    /** Ends them, and waits until they have; an interrupt is put off until then. */
    void stop() {
        ExecutorService executor = running;
        running = null;
        if (executor == null) {
            return;
        }
        executor.shutdownNow();
        boolean interrupted = false;
        for (boolean ended = false; !ended; ) {
            try {
                ended = executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
