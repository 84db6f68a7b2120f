package dk.opgang.cli.base;

/** The exit codes of the command line. */
public final class ExitCode {

    public static final int DONE = 0;

    /** Rows were rejected. */
    public static final int REJECTED = 1;

    /** Wrong use, or a request that the API refused: the same again would not help. */
    public static final int WRONG_USE = 2;

    /** Nobody answered, or what answered is in trouble. */
    public static final int NOT_REACHABLE = 3;

    /** Broken off in the middle, by Ctrl-C or a lost connection: it can be gone on with. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
