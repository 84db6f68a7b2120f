package dk.opgang.platform.json;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads text bodies, packed ones too: larger than the limit is 413, what is no text of its charset 400. */
@Provider
@Consumes({"text/*", "application/csv", "application/vnd.ms-excel"})
@Priority(Priorities.USER - 1000)
public class TextBodyReader implements MessageBodyReader<TextBody> {

    private final BodyLimit limit;

    TextBodyReader(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == TextBody.class;
    }

    @Override
    public TextBody readFrom(
            Class<TextBody> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        int most = LargeBody.Mark.isOn(annotations) ? limit.maxLargeBytes() : limit.maxTextBytes();
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        return new TextBody(decoded(bytes, charset(mediaType)));
    }

    /** UTF-8 if the client does not say. */
    private static Charset charset(MediaType mediaType) {
        String named = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            Faults faults = new Faults();
            faults.unreadable("", ParameterFault.MALFORMED_TEXT, charset);
            faults.throwIfAny();
            throw new IllegalStateException(e);
        }
    }
}
