package dk.opgang.housingareas.support;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Rules that are data: files on the class path whose rows hold for a time and tell their source. */
public final class DatedData {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DatedData() {}

    /**
     * Reads a file.
     *
     * @throws IllegalStateException if there is none
     * @throws UncheckedIOException if it cannot be read as that
     */
    public static <T> T read(String path, Class<T> type) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No data at " + path);
            }
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The data at " + path + " cannot be read", e);
        }
    }
}
