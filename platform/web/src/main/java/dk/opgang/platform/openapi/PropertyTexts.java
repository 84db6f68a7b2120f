package dk.opgang.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes properties that mean the same wherever they stand by {@code openapi/properties.properties} on the class path: what a record
 * says of its own component in its Javadoc goes before it. A line is for a property of one schema ({@code Meeting.place}), or for a name
 * in all of them.
 */
final class PropertyTexts {

    private static final String FILE = "openapi/properties.properties";

    private final Properties texts;

    private PropertyTexts(Properties texts) {
        this.texts = texts;
    }

    static void complete(OpenAPI document) {
        PropertyTexts texts = new PropertyTexts(read());
        document.getComponents().getSchemas().forEach((name, schema) -> SchemaUses.all(schema)
                .forEach(part -> texts.describe(name, part)));
    }

    private void describe(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((property, stated) -> {
            if (stated.getDescription() == null) {
                stated.setDescription(texts.getProperty(name + "." + property, texts.getProperty(property)));
            }
        });
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
