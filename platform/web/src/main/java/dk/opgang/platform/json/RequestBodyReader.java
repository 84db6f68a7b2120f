package dk.opgang.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
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
import java.util.Locale;
import java.util.Set;

/** Reads the body of every JSON request into its record or merge patch; larger than the limit is 413, in another charset 415. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
@Priority(Priorities.USER - 1000)
public class RequestBodyReader implements MessageBodyReader<Object> {

    /** With the name of the part of it that has no other letters than English. */
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii");

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
        requireUtf8(mediaType, bytes);
        JsonNode node =
                bytes.length == 0 && mayBeEmpty(annotations) ? StrictJson.MAPPER.createObjectNode() : json.parse(bytes);
        if (type == (Class<?>) JsonDocument.class) {
            return new JsonDocument(node, bytes.length);
        }
        return type == (Class<?>) MergePatch.class ? new MergePatch(json, node) : json.bind(node, type);
    }

    /**
     * JSON is in UTF-8 (RFC 8259 section 8.1); what says that it is not would be misread. HTTP libraries write a charset of their own
     * behind types that they do not know, such as that of a patch: there it matters only if a letter is not English.
     */
    private static void requireUtf8(MediaType mediaType, byte[] bytes) {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        boolean other = charset != null && !UTF_8.contains(charset.toLowerCase(Locale.ROOT));
        if (other && (MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType) || !isAscii(bytes))) {
            throw new NotSupportedException();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeEmpty(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(MayBeEmpty.class::isInstance);
    }
}
