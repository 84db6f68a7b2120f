package dk.opgang.network.posting;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A resource with its poster, and the key that it has in the poster's own system. */
@MappedSuperclass
public abstract class Posted extends Resource {

    @Column(name = "posted_by", updatable = false)
    private String postedBy;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    protected Posted() {}

    protected Posted(Caller poster, @Nullable Source source) {
        this.postedBy = poster.tenantKey();
        this.sourceSystem = source == null ? null : source.system();
        this.sourceId = source == null ? null : source.id();
    }

    /** The tenant key of the poster, such as {@code municipality:615}. */
    public String postedBy() {
        return postedBy;
    }

    public @Nullable Source source() {
        return sourceSystem == null || sourceId == null ? null : new Source(sourceSystem, sourceId);
    }
}
