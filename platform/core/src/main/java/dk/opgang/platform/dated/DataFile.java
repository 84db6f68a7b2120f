package dk.opgang.platform.dated;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** JSON files on the class path that belong to a service, read into records. A field that the record does not know is an error. */
public final class DataFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final JsonMapper COMPLETE = MAPPER.rebuild()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private DataFile() {}

    /**
     * Reads a file. What a row leaves out is null.
     *
     * @throws IllegalStateException if there is no such file
     * @throws UncheckedIOException if it cannot be read as that type, or the type refuses what stands in it
     */
    public static <T> T read(String path, Class<T> type) {
        return read(MAPPER, path, type);
    }

    /** The same, of a file in which every field stands, also one that is null. */
    public static <T> T readComplete(String path, Class<T> type) {
        return read(COMPLETE, path, type);
    }

    private static <T> T read(JsonMapper mapper, String path, Class<T> type) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No data at " + path);
            }
            return mapper.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The data at " + path + " cannot be read", e);
        }
    }
}
