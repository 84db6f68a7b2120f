package dk.opgang.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Reads the body of every JSON request into its record or merge patch; larger than the limit is 413. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
@Priority(Priorities.USER - 1000)
public class RequestBodyReader implements MessageBodyReader<Object> {

    private final StrictJson json;
    private final BodyLimit limit;

    RequestBodyReader(StrictJson json, BodyLimit limit) {
        this.json = json;
        this.limit = limit;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == MergePatch.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        int most = LargeBody.Mark.isOn(annotations) ? limit.maxLargeBytes() : limit.maxJsonBytes();
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        JsonNode node =
                bytes.length == 0 && mayBeEmpty(annotations) ? StrictJson.MAPPER.createObjectNode() : json.parse(bytes);
        if (type == (Class<?>) JsonDocument.class) {
            return new JsonDocument(node, bytes.length);
        }
        return type == (Class<?>) MergePatch.class ? new MergePatch(json, node) : json.bind(node, type);
    }

    private static boolean mayBeEmpty(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(MayBeEmpty.class::isInstance);
    }
}
