package dk.opgang.housingareas.support;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A resource that a partner posts under a key of its own. */
@MappedSuperclass
public abstract class Sourced extends Resource {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    protected Sourced() {}

    protected Sourced(String poster, @Nullable Source source) {
        this.poster = poster;
        this.sourceSystem = source == null ? null : source.system();
        this.sourceId = source == null ? null : source.id();
    }

    /** The tenant key of who posted it. */
    public String poster() {
        return poster;
    }

    public @Nullable Source source() {
        return sourceId == null ? null : new Source(sourceSystem, sourceId);
    }
}
