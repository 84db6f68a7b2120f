package dk.opgang.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

/** Tags answers whose body tells more than the resource's own fields, so that its version alone does not tell one from another. */
@Singleton
public class BodyTags {

    private final ObjectMapper json;

    BodyTags(ObjectMapper json) {
        this.json = json;
    }

    /** The same answer, a digest of its body added to its tag behind a hyphen; without a tag it stays as it is. */
    public Response withBody(Response answer) {
        EntityTag plain = answer.getEntityTag();
        if (plain == null) {
            return answer;
        }
        return Response.fromResponse(answer)
                .tag(new EntityTag(plain.getValue() + "-" + BodyDigest.of(write(answer.getEntity()))))
                .build();
    }

    /** The same of an answer whose type is known. */
    public <T> RestResponse<T> withBody(RestResponse<T> answer) {
        String plain = answer.getEntityTag().getValue();
        return RestResponse.ResponseBuilder.create(answer.getStatusInfo(), answer.getEntity())
                .replaceAll(answer.getHeaders())
                .tag(new EntityTag(plain + "-" + BodyDigest.of(write(answer.getEntity()))))
                .build();
    }

    private byte[] write(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }
}
