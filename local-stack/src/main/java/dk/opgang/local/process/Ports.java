package dk.opgang.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback address. */
public final class Ports {

    /**
     * Below the ports that operating systems give to outgoing connections (32768 and up on Linux, 49152 and up elsewhere): a port of
     * that range can be taken by any connection before its server binds it, or while its server is down.
     */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * A port that nobody listens on at this moment, and that this process gives to nobody else.
     *
     * @throws IllegalStateException if none is found
     */
    public static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!GIVEN.contains(port) && canBeBound(port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new IllegalStateException(
                "No free port between %d and %d on the loopback address".formatted(LOWEST, HIGHEST));
    }

    /** Whether somebody accepts connections on the port. */
    public static boolean isListening(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until nobody listens on the port any more; false if somebody still does after the limit. */
    public static boolean awaitClosed(int port, Duration limit) {
        return Wait.until(limit, () -> !isListening(port));
    }

    private static boolean canBeBound(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(false);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
