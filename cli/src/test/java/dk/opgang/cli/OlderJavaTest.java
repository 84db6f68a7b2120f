package dk.opgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** On which Java the jar runs: where one speaks with Opgang, the Java of its services need not be. */
class OlderJavaTest {

    /** The version of the format of class files that Java 17 reads. */
    private static final int JAVA_17 = 61;

    @Test
    void the_command_line_runs_on_java_17() throws IOException {
        // When
        int version = versionOf(Main.class);

        // Then
        assertThat(version).isEqualTo(JAVA_17);
    }

    private static int versionOf(Class<?> type) throws IOException {
        try (DataInputStream bytes = new DataInputStream(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
            bytes.skipNBytes(6);
            return bytes.readUnsignedShort();
        }
    }
}
