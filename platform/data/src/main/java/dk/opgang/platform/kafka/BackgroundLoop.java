package dk.opgang.platform.kafka;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A thread that does one step after another until it is stopped. A step that fails is tried again after a pause that grows to a
 * limit; the first failure of a row of them is logged, and their end, not each one.
 */
public final class BackgroundLoop {

    /** One step of the work. */
    public interface Step {
        /** Does it; throws to be called again after a pause. */
        void run() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(BackgroundLoop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final String name;
    private final Duration longestPause;
    private final Step step;
    private final Runnable afterFailure;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private int failures;

    /**
     * @param name of the thread and in the log
     * @param longestPause between two attempts of a failing step
     * @param step the work
     * @param afterFailure lets go of what may be broken, before the pause and at the end
     */
    public BackgroundLoop(String name, Duration longestPause, Step step, Runnable afterFailure) {
        this.name = name;
        this.longestPause = longestPause;
        this.step = step;
        this.afterFailure = afterFailure;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::loop);
    }

    public void start() {
        thread.start();
    }

    /** Whether {@link #stop} was called. */
    public boolean isStopping() {
        return stopped.getCount() == 0;
    }

    /** Lets the running step end, for five seconds at the most, and ends the thread. */
    public void stop() {
        stopped.countDown();
        try {
            if (!thread.join(TIMEOUT)) {
                thread.interrupt();
                thread.join(TIMEOUT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        while (!isStopping()) {
            try {
                step.run();
                succeeded();
            } catch (Exception e) {
                failed(e);
            }
        }
        afterFailure.run();
    }

    private void succeeded() {
        if (failures > 0) {
            LOG.infof("%s goes on after %d failed attempts", name, failures);
            failures = 0;
        }
    }

    private void failed(Exception e) {
        if (isStopping()) {
            return;
        }
        if (failures++ == 0) {
            LOG.warnf(e, "%s failed and tries again until it succeeds", name);
        }
        afterFailure.run();
        pause();
    }

    private void pause() {
        long millis = Math.min(FIRST_PAUSE.toMillis() << Math.min(failures - 1, 10), longestPause.toMillis());
        try {
            boolean ending = stopped.await(millis, TimeUnit.MILLISECONDS);
            LOG.tracef("%s %s", name, ending ? "ends" : "tries again");
        } catch (InterruptedException e) {
            // Only stop() interrupts; the loop sees that it is stopping.
            LOG.tracef("%s was interrupted", name);
        }
    }
}
