package org.communique.json.benchmark;

import java.util.concurrent.atomic.AtomicBoolean;

/** How much of the heap is in use. */
final class Heap {

    private Heap() {}

    /** {@return how many bytes are left in use by a collection of all garbage} */
    static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** {@return the most that is left in use by any of the collections that run, one behind the other, during some work} */
    static long most(Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        Thread worker = new Thread(() -> {
            work.run();
            done.set(true);
        });
        worker.start();
        long most = used();
        while (worker.isAlive()) {
            most = Math.max(most, used());
        }
        if (!done.get()) {
            throw new IllegalStateException("the work failed");
        }
        return most;
    }
}
