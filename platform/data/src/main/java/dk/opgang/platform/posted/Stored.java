package dk.opgang.platform.posted;

import dk.opgang.platform.data.Resource;
import java.time.Instant;

/**
 * What the answer of every stored resource ends with.
 *
 * @param createdAt when it was posted first
 * @param updatedAt when it was changed last
 * @param version grows with each change; the ETag
 */
public record Stored(Instant createdAt, Instant updatedAt, long version) {

    public static Stored of(Resource resource) {
        return new Stored(resource.createdAt(), resource.updatedAt(), resource.version());
    }
}
