package dk.opgang.gateway.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.smallrye.config.ConfigMappings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void everyPropertyIsDocumented() throws IOException {
        // Given
        String readme = Files.readString(Path.of("README.md"));
        Set<String> properties = ConfigMappings.getProperties(
                        ConfigMappings.ConfigClass.configClass(GatewayConfig.class, "opgang.gateway"))
                .keySet();

        // When
        List<String> missing = properties.stream()
                // A list is in there once with and once without the place of its elements.
                .filter(name -> !name.endsWith("[*]"))
                .filter(name -> !readme.contains("`" + name + "`"))
                .toList();

        // Then
        assertFalse(properties.isEmpty());
        assertEquals(List.of(), missing);
    }
}
