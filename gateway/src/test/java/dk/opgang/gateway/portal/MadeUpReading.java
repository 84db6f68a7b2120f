package dk.opgang.gateway.portal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/** Answers of two areas that do not exist, by path; of everything else there is nothing. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MadeUpReading implements Reading {

    private static final JsonNode ANSWERS = load();

    /** What the API says at the path. */
    public static JsonNode answer(String path) {
        return ANSWERS.path(path);
    }

    @Override
    public CompletableFuture<Answer> read(String address, Reader reader) {
        JsonNode body = ANSWERS.path(address.replaceAll("\\?.*", ""));
        return CompletableFuture.completedFuture(new Answer(body.isMissingNode() ? 404 : 200, body));
    }

    private static JsonNode load() {
        try (InputStream in = MadeUpReading.class.getResourceAsStream("/portal-answers.json")) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .build()
                    .readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("portal-answers.json cannot be read", e);
        }
    }
}
