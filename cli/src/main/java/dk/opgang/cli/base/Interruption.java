package dk.opgang.cli.base;

/** Something that Ctrl-C may break off: then it tells how to go on, once, unless the end was reached before. */
public final class Interruption implements AutoCloseable {

    private final Runnable told;
    private final Thread hook = new Thread(this::interrupted, "interruption");
    private boolean ended;
    private boolean interrupted;

    private Interruption(Runnable told) {
        this.told = told;
    }

    /**
     * Begins something that may be broken off.
     *
     * @param told what to do at Ctrl-C; the exit code is that of the signal
     */
    public static Interruption telling(Runnable told) {
        Interruption interruption = new Interruption(told);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Does the last thing, after which an interruption leaves nothing to go on with; not if one was told meanwhile. */
    public synchronized void end(Runnable last) {
        if (!interrupted) {
            last.run();
            ended = true;
        }
    }

    private synchronized void interrupted() {
        if (!ended) {
            interrupted = true;
            told.run();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is being interrupted at this moment, and tells.
        }
    }
}
