package dk.opgang.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** TCP ports of the loopback address. */
public final class Ports {

    /**
     * Below the ports that operating systems give to outgoing connections (32768 and up on Linux, 49152 and up elsewhere): a port of
     * that range can be taken by any connection before its server binds it, or while its server is down.
     */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private static final Path LOCKS = Path.of(System.getProperty("java.io.tmpdir"), "opgang-ports");

    private static Optional<PortBlock> block = Optional.empty();

    private Ports() {}

    /**
     * A port that nobody listens on at this moment, and that neither this process nor another one that asks here gives to anybody else.
     *
     * @throws IllegalStateException if none is found
     */
    public static synchronized int free() {
        do {
            for (Integer port = next(); port != null; port = next()) {
                if (canBeBound(port)) {
                    return port;
                }
            }
            block = PortBlock.claim(LOCKS, LOWEST, HIGHEST);
        } while (block.isPresent());
        throw new IllegalStateException(
                "No free port between %d and %d on the loopback address".formatted(LOWEST, HIGHEST));
    }

    private static @Nullable Integer next() {
        return block.map(PortBlock::next).orElse(null);
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
