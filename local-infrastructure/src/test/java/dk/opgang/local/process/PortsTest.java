package dk.opgang.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void neverGivesTheSamePortTwice() {
        // Given
        Set<Integer> given = new HashSet<>();

        // When
        for (int i = 0; i < 2_000; i++) {
            given.add(Ports.free());
        }

        // Then
        assertEquals(2_000, given.size());
        assertTrue(given.stream().allMatch(port -> port < 32_768), "none that an outgoing connection could take");
    }

    @Test
    void givesABlockOfPortsToOneHolderAlone(@TempDir Path folder) {
        // Given
        PortBlock first = PortBlock.claim(folder, 1_000, 1_500).orElseThrow();
        PortBlock second = PortBlock.claim(folder, 1_000, 1_500).orElseThrow();

        // When
        Optional<PortBlock> third = PortBlock.claim(folder, 1_000, 1_500);

        // Then
        assertNotEquals(first.next(), second.next());
        assertTrue(third.isEmpty(), "there are two, and both are held");
    }

    @Test
    void givesAPortThatAServerCanBind() throws IOException {
        // Given
        int port = Ports.free();
        assertFalse(Ports.isListening(port));

        // When
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {

            // Then
            assertTrue(server.isBound());
            assertTrue(Ports.isListening(port));
        }
    }
}
