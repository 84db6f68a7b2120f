package dk.opgang.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Gives an answer that the server is going to pack a tag of its own: packed and plain, its bytes differ, and a strong tag is one of
 * bytes (RFC 9110 section 8.8.3). Every answer that can be packed says that it varies with what the client can unpack.
 */
@Provider
@Priority(FilterOrder.PACKED_TAG)
public class PackedTag implements ContainerResponseFilter {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final List<String> packedTypes;

    PackedTag(@ConfigProperty(name = "quarkus.http.compress-media-types") List<String> packedTypes) {
        this.packedTypes = packedTypes;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READS.contains(request.getMethod())
                || response.getEntity() == null
                || !isPacked(response.getMediaType())) {
            return;
        }
        Vary.with(response, HttpHeaders.ACCEPT_ENCODING);
        String packing = packing(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        if (packing != null && response.getHeaders().getFirst(HttpHeaders.ETAG) instanceof EntityTag tag) {
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, new EntityTag(tag.getValue() + "-" + packing, tag.isWeak()));
        }
    }

    private boolean isPacked(@Nullable MediaType type) {
        return type == null || packedTypes.contains(type.getType() + "/" + type.getSubtype());
    }

    /** The way of packing that the server takes: gzip before deflate, if the client takes either. */
    private static @Nullable String packing(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return null;
        }
        List<String> accepted = List.of(acceptEncoding.toLowerCase(Locale.ROOT).split("[ \t]*,[ \t]*"));
        if (accepts(accepted, "gzip") || accepts(accepted, "*") && !names(accepted, "gzip")) {
            return "gzip";
        }
        return accepts(accepted, "deflate") ? "deflate" : null;
    }

    private static boolean accepts(List<String> accepted, String coding) {
        return accepted.stream().anyMatch(part -> part.trim()
                .matches("\\Q" + coding + "\\E[ \t]*(?:;(?![ \t]*q=0(?:\\.0*)?[ \t]*$).*)?"));
    }

    private static boolean names(List<String> accepted, String coding) {
        return accepted.stream().anyMatch(part -> part.trim().startsWith(coding));
    }
}
