package dk.opgang.platform.posted;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A resource that is what its form says, and knows who posted it. */
@MappedSuperclass
public abstract class PostedResource<F extends PostedForm> extends Resource {

    @Column(updatable = false)
    private String poster;

    @Embedded
    private F form;

    protected PostedResource() {}

    /** @param poster the tenant key of who posts it, such as {@code municipality:615} */
    protected PostedResource(String poster, F form) {
        this.poster = poster;
        this.form = form;
    }

    /** The tenant key of who posted it, such as {@code municipality:615}. */
    public String poster() {
        return poster;
    }

    /** What it is now, as it would be posted. */
    public F form() {
        return form;
    }

    public @Nullable Source source() {
        return form.source();
    }

    /** Takes another form in place of the present one. */
    protected void become(F other) {
        this.form = other;
    }
}
