package dk.opgang.platform.testing;

/** The test's broker, to be taken away and given back. */
public final class TestBroker {

    private TestBroker() {}

    /** What clients connect to. */
    public static String bootstrapServers() {
        return Shared.text("bootstrap-servers");
    }

    /** Kills it as a power cut would. */
    public static void kill() {
        Shared.run("broker-kill");
    }

    /** Starts it again on the same port and logs. */
    public static void restart() {
        Shared.run("broker-restart");
    }
}
