package dk.opgang.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.json.BodyDigest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/** Gives {@link Digested} answers their ETag, which {@link ConditionalGet} then compares. The body is written once, here. */
@Provider
@Digested
@Priority(FilterOrder.DIGEST)
public class DigestTag implements ContainerResponseFilter {

    // Looked up on use: filters are made before the configuration of the running service is known.
    private final Instance<ObjectMapper> json;

    DigestTag(Instance<ObjectMapper> json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        tag(response);
    }

    /** Gives an answer that was found its tag, unless it has one; for filters that do so to answers that are not {@link Digested}. */
    public void tag(ContainerResponseContext response) {
        boolean tagged = response.getHeaders().containsKey(HttpHeaders.ETAG);
        if (response.getStatus() != 200 || response.getEntity() == null || tagged) {
            return;
        }
        byte[] body = write(response.getEntity());
        response.setEntity(body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(BodyDigest.of(body)));
    }

    private byte[] write(Object entity) {
        try {
            return switch (entity) {
                case byte[] bytes -> bytes;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> json.get().writeValueAsBytes(entity);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }
}
