package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * Compares {@code docs/configuration.md} with the configuration that a service has. Run with {@code -Dopgang.docs=write} it writes the
 * service's sections instead.
 */
public abstract class OpgangConfiguration {

    private final String service;

    /** @param service as its folder is called, without {@code -service}, such as {@code housing-areas} */
    protected OpgangConfiguration(String service) {
        this.service = service;
    }

    @Test
    void theDocumentTellsEveryProperty() {
        // Given
        SortedMap<String, String> written = ConfigurationDocument.written();
        SortedMap<String, String> expected = ConfigurationDocument.ofClassPath(service);
        assertFalse(expected.isEmpty());

        // When
        if (System.getProperty("opgang.docs", "").equals("write")) {
            written.keySet().removeIf(heading -> heading.endsWith("(" + service + ")"));
            written.putAll(expected);
            ConfigurationDocument.write(written);
        }

        // Then
        written.keySet()
                .retainAll(written.keySet().stream()
                        .filter(heading -> expected.containsKey(heading) || heading.endsWith("(" + service + ")"))
                        .toList());
        assertEquals(expected, written, "docs/configuration.md is not as the interfaces say; -Dopgang.docs=write");
    }
}
