package dk.opgang.local.cli;

/** The exit codes of the command line. */
final class ExitCode {

    static final int DONE = 0;
    static final int REJECTED = 1;
    static final int WRONG_USE = 2;
    static final int NOT_REACHABLE = 3;

    private ExitCode() {}
}
